import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon';
import { IconCheck } from '../ui/icons';

export type TickLineProps = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The mark says that something is done, not that it is kept in mind. */
  done?: boolean;
  children: ComponentChildren;
};

/** Something offered, on one line that is ticked as a whole. */
export function TickLine({ checked, onChange, done = false, children }: TickLineProps) {
  return (
    <label class="found-label">
      <input
        type="checkbox"
        class="sr-only"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class={`tick${done ? ' tick-done' : ''}`} aria-hidden="true">
        <Icon node={IconCheck} size={12} />
      </span>
      <span class="found-text">{children}</span>
    </label>
  );
}

/** The same set with or without one. */
export function toggled(set: ReadonlySet<string>, id: string, ticked: boolean): Set<string> {
  const next = new Set(set);
  if (ticked) next.add(id);
  else next.delete(id);
  return next;
}
