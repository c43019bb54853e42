import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './Button';
import { IconClose } from './icons';

export type SheetProps = {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ComponentChildren;
  foot?: ComponentChildren;
  /** Beside the title. */
  lead?: ComponentChildren;
  /** Hangs from the upper edge, for what is typed into. */
  top?: boolean;
  /** No heading line; the content names itself. */
  bare?: boolean;
};

/**
 * A modal sheet. The browser keeps the focus inside and gives it back; Esc, the
 * backdrop and the cross close it. `[data-autofocus]` gets the focus first.
 */
export function Sheet(props: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box) return;
    const before = document.activeElement;
    if (box.showModal) box.showModal();
    else box.setAttribute('open', '');
    box.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      box.close?.();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class={`sheet${props.top ? ' sheet-top' : ''}`}
      aria-labelledby={props.bare ? undefined : title}
      aria-label={props.bare ? props.title : undefined}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) props.onClose();
      }}
    >
      {!props.bare && (
        <div class="sheet-head">
          {props.lead}
          <h2 class="sheet-title" id={title}>
            {props.title}
          </h2>
          <IconButton icon={IconClose} label={props.closeLabel} onClick={props.onClose} />
        </div>
      )}
      {props.children}
      {props.foot && <footer class="sheet-foot">{props.foot}</footer>}
    </dialog>
  );
}
