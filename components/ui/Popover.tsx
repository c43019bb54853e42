import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isEscape } from './keys';
import { placeBeside } from './place';

export type PopoverProps = {
  label: string;
  trigger: ComponentChildren;
  triggerClass: string;
  tip?: string;
  /** What stands inside; `close` ends it and gives the focus back. */
  children: (close: () => void) => ComponentChildren;
};

/** A button that opens a small panel beside itself. Esc or a press elsewhere closes it. */
export function Popover(props: PopoverProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (!open || !panel.current || !trigger.current) return;
    panel.current.showPopover?.();
    placeBeside(panel.current, trigger.current);
    panel.current.querySelector<HTMLElement>('input, button')?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        class={props.triggerClass}
        aria-label={props.label}
        aria-haspopup="dialog"
        aria-expanded={open}
        data-tip={props.tip}
        onClick={() => setOpen(!open)}
      >
        {props.trigger}
      </button>
      {open && (
        <div
          ref={panel}
          class="menu popover"
          role="dialog"
          aria-label={props.label}
          popover="auto"
          onToggle={(event) => {
            if (event.newState === 'closed') setOpen(false);
          }}
          onKeyDown={(event) => {
            if (!isEscape(event)) return;
            event.preventDefault();
            event.stopPropagation();
            close();
          }}
        >
          {props.children(close)}
        </div>
      )}
    </>
  );
}
