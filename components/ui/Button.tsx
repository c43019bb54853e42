import type { ComponentChildren, Ref, TargetedMouseEvent } from 'preact';
import { Icon, type IconNode } from './Icon';

export type ButtonProps = {
  children?: ComponentChildren;
  onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  /** `plain` has no ground until it is pointed at. */
  look?: 'primary' | 'soft' | 'plain' | 'danger';
  size?: 's' | 'm' | 'l';
  icon?: IconNode;
  disabled?: boolean;
  busy?: boolean;
  label?: string | undefined;
  tip?: string | undefined;
  class?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  submit?: boolean;
  autofocus?: boolean;
};

export function Button(props: ButtonProps) {
  const { look = 'soft', size = 's', icon, busy = false } = props;
  return (
    <button
      ref={props.buttonRef ?? null}
      type={props.submit ? 'submit' : 'button'}
      class={`button button-${look} button-${size} ${props.class ?? ''}`}
      disabled={props.disabled}
      aria-busy={busy ? 'true' : undefined}
      aria-label={props.label}
      data-tip={props.tip}
      data-autofocus={props.autofocus ? '' : undefined}
      onClick={props.onClick}
    >
      {icon && <Icon node={icon} size={size === 'l' ? 16 : 14} />}
      {props.children}
    </button>
  );
}

export type IconButtonProps = {
  icon: IconNode;
  /** Read aloud, and shown as a tip. */
  label: string;
  onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  /** Key shown in the tip. */
  shortcut?: string;
  size?: 's' | 'm';
  disabled?: boolean;
  pressed?: boolean;
  class?: string;
  buttonRef?: Ref<HTMLButtonElement>;
};

export function IconButton(props: IconButtonProps) {
  const { size = 'm' } = props;
  return (
    <button
      ref={props.buttonRef ?? null}
      type="button"
      class={`icon-button icon-button-${size} ${props.class ?? ''}`}
      aria-label={props.label}
      aria-pressed={props.pressed}
      data-tip={props.label}
      data-key={props.shortcut}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon node={props.icon} size={size === 's' ? 14 : 16} />
    </button>
  );
}

export function Kbd({ children }: { children: string }) {
  return (
    <span class="kbd" aria-hidden="true">
      {children}
    </span>
  );
}
