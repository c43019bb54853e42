import type { ComponentChildren } from 'preact';
import { Icon, type IconNode } from './Icon';

export type Tone = 'overdue' | 'waiting' | 'today' | 'planned' | 'idle';

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
