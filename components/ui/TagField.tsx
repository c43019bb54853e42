import { useId, useState } from 'preact/hooks';
import { IconButton } from './Button';
import { IconClose } from './icons';
import { isEnter } from './keys';

export type TagFieldProps = {
  label: string;
  placeholder: string;
  values: readonly string[];
  /** Offered while one types. */
  known?: readonly string[];
  onChange: (values: string[]) => void;
  /** Enter with nothing typed. */
  onEnter?: () => void;
  removeLabel: (value: string) => string;
  autofocus?: boolean;
};

/** Tags in one line: Enter or a comma adds, Backspace in the empty field takes the last away. */
export function TagField(props: TagFieldProps) {
  const { values, onChange } = props;
  const [text, setText] = useState('');
  const list = useId();
  const add = (raw: string) => {
    const fresh = raw
      .split(/[,，;；]/)
      .map((one) => one.trim())
      .filter((one) => one !== '' && !values.includes(one));
    if (fresh.length > 0) onChange([...values, ...new Set(fresh)]);
    setText('');
  };
  return (
    <div class="tag-field">
      {values.map((value) => (
        <span key={value} class="tag">
          <span class="truncate foreign">{value}</span>
          <IconButton
            icon={IconClose}
            size="s"
            label={props.removeLabel(value)}
            onClick={() => onChange(values.filter((one) => one !== value))}
          />
        </span>
      ))}
      <input
        class="tag-input"
        value={text}
        list={list}
        maxLength={200}
        dir="auto"
        data-autofocus={props.autofocus ? '' : undefined}
        aria-label={props.label}
        placeholder={values.length === 0 ? props.placeholder : ''}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          if (/[,，;；]/.test(typed)) add(typed);
          else setText(typed);
        }}
        onBlur={() => add(text)}
        onKeyDown={(event) => {
          if (isEnter(event)) {
            event.preventDefault();
            event.stopPropagation();
            if (text.trim() === '') props.onEnter?.();
            else add(text);
          } else if (event.key === 'Backspace' && text === '' && values.length > 0) {
            onChange(values.slice(0, -1));
          }
        }}
      />
      <datalist id={list}>
        {(props.known ?? []).map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  );
}
