import { useId } from 'preact/hooks';
import { Icon, type IconNode } from './Icon';

export type SegmentedProps<V extends string> = {
  label: string;
  options: readonly { value: V; label: string; icon?: IconNode }[];
  value: V;
  onChange: (value: V) => void;
  /** Icons only; the words are read aloud and shown as tips. */
  compact?: boolean;
};

/** A few choices side by side, one taken. */
export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class="sr-only">{props.label}</legend>
      {props.options.map(({ value, label, icon }) => (
        <label key={value} class="segment" data-tip={props.compact ? label : undefined}>
          <input
            class="sr-only"
            type="radio"
            name={name}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {icon && <Icon node={icon} size={14} />}
          <span class={props.compact ? 'sr-only' : ''}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
