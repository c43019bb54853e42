import type { ComponentChildren } from 'preact';
import { Icon, type IconNode } from './Icon';

export type Tone = 'overdue' | 'waiting' | 'today' | 'planned' | 'idle';

/** A word with a tone; not to be pressed. */
export function Tag(props: {
  tone?: Tone | 'accent';
  children: ComponentChildren;
  icon?: IconNode;
}) {
  return (
    <span class={`tag tone-${props.tone ?? 'planned'}`}>
      {props.icon && <Icon node={props.icon} size={12} />}
      {props.children}
    </span>
  );
}

export type ChipProps = {
  children: ComponentChildren;
  onClick: () => void;
  icon?: IconNode;
  pressed?: boolean;
  label?: string;
  tip?: string;
};

/** A small thing to press: a choice, a shortcut. */
export function Chip(props: ChipProps) {
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={props.pressed}
      aria-label={props.label}
      data-tip={props.tip}
      onClick={props.onClick}
    >
      {props.icon && <Icon node={props.icon} size={14} />}
      {props.children}
    </button>
  );
}
