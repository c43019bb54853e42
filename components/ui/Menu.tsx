import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconNode } from './Icon';
import { IconCheck } from './icons';
import { placeBeside } from './place';

export type MenuItem =
  | {
      label: string;
      onSelect: () => void;
      icon?: IconNode;
      hint?: string;
      danger?: boolean;
      /** One of several choices, and whether it is the one. */
      checked?: boolean;
      disabled?: boolean;
    }
  | { heading: string }
  | { divider: true };

export type MenuProps = {
  label: string;
  items: readonly MenuItem[];
  /** What the trigger shows. */
  children: ComponentChildren;
  class?: string;
  tip?: string | undefined;
  disabled?: boolean;
  /** Opens at once (something asked for it); told when it closes. */
  opened?: boolean;
  onClose?: () => void;
};

/** A button that opens a list of actions. Arrows walk, letters jump, Esc closes. */
export function Menu(props: MenuProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(props.opened === true);
  useLayoutEffect(() => {
    if (props.opened) setOpen(true);
  }, [props.opened]);

  useLayoutEffect(() => {
    const box = popup.current;
    if (!open || !box || !trigger.current) return;
    box.showPopover?.();
    placeBeside(box, trigger.current);
    (box.querySelector<HTMLElement>('[aria-checked="true"]') ?? itemsOf(box)[0])?.focus();
    // A frame that loses the focus to the page gets no click outside.
    const leave = () => setOpen(false);
    addEventListener('blur', leave);
    addEventListener('resize', leave);
    return () => {
      removeEventListener('blur', leave);
      removeEventListener('resize', leave);
      props.onClose?.();
    };
  }, [open]);

  const close = (refocus: boolean) => {
    setOpen(false);
    if (refocus) trigger.current?.focus();
  };

  return (
    <>
      <button
        ref={trigger}
        type="button"
        class={props.class ?? 'icon-button icon-button-m'}
        aria-label={props.label}
        aria-haspopup="menu"
        aria-expanded={open}
        data-tip={props.tip}
        disabled={props.disabled}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {props.children}
      </button>
      {open && (
        <div
          ref={popup}
          class="menu"
          role="menu"
          tabIndex={-1}
          aria-label={props.label}
          popover="auto"
          onToggle={(event) => {
            if (event.newState === 'closed') setOpen(false);
          }}
          onKeyDown={(event) => {
            if (!walk(event, event.currentTarget)) return;
            event.preventDefault();
            event.stopPropagation();
            if (event.key === 'Escape' || event.key === 'Tab') close(true);
          }}
        >
          {props.items.map((item, index) => (
            <MenuRow key={index} item={item} onDone={() => close(true)} />
          ))}
        </div>
      )}
    </>
  );
}

function MenuRow({ item, onDone }: { item: MenuItem; onDone: () => void }) {
  if ('divider' in item) return <hr class="menu-divider" />;
  if ('heading' in item)
    return (
      <div class="menu-heading" role="presentation">
        {item.heading}
      </div>
    );
  const { checked } = item;
  return (
    <button
      type="button"
      {...(checked === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemradio', 'aria-checked': checked })}
      class={`menu-item${item.danger ? ' menu-danger' : ''}`}
      tabIndex={-1}
      disabled={item.disabled}
      onClick={() => {
        onDone();
        item.onSelect();
      }}
    >
      <span class="menu-icon">
        {checked ? (
          <Icon node={IconCheck} size={14} />
        ) : (
          item.icon && <Icon node={item.icon} size={14} />
        )}
      </span>
      <span class="menu-text">
        {item.label}
        {item.hint && <span class="menu-hint">{item.hint}</span>}
      </span>
    </button>
  );
}

const itemsOf = (box: HTMLElement) => [
  ...box.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)'),
];

/** Moves the focus for one key; true = the key was the menu's. */
function walk(event: KeyboardEvent, box: HTMLElement): boolean {
  const items = itemsOf(box);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = (index: number) => {
    items[(index + items.length) % items.length]?.focus();
    return true;
  };
  switch (event.key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at < 0 ? -1 : at - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(-1);
    case 'Escape':
    case 'Tab':
      return true;
    default: {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.key === ' ')
        return false;
      const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      const letter = event.key.toLowerCase();
      after.find((one) => one.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
      return true;
    }
  }
}
