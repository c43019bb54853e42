import { useState } from 'preact/hooks';
import { IconButton } from './Button';
import { IconClose } from './icons';
import { isEnter } from './keys';

export type ChipListProps = {
  label: string;
  placeholder: string;
  values: readonly string[];
  /** False keeps what was typed and says `wrong`. */
  onAdd: (text: string) => Promise<boolean>;
  onRemove: (value: string) => void;
  words: { remove: (value: string) => string; wrong: string };
};

/** A short list one adds to by typing and takes from by a cross. */
export function ChipList(props: ChipListProps) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = async () => {
    const typed = text.trim();
    if (typed === '') return;
    const done = await props.onAdd(typed);
    setWrong(!done);
    if (done) setText('');
  };
  return (
    <div class="chip-list">
      <ul class="chip-list-values">
        {props.values.map((value) => (
          <li key={value} class="chip-list-value">
            <span class="truncate foreign">{value}</span>
            <IconButton
              icon={IconClose}
              size="s"
              label={props.words.remove(value)}
              onClick={() => props.onRemove(value)}
            />
          </li>
        ))}
      </ul>
      <input
        class="field"
        value={text}
        maxLength={320}
        aria-label={props.label}
        aria-invalid={wrong}
        placeholder={props.placeholder}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setWrong(false);
        }}
        onBlur={() => void add()}
        onKeyDown={(event) => {
          if (!isEnter(event)) return;
          event.preventDefault();
          void add();
        }}
      />
      {wrong && (
        <p class="chip-list-wrong" role="alert">
          {props.words.wrong}
        </p>
      )}
    </div>
  );
}
