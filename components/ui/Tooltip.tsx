import { useEffect, useRef } from 'preact/hooks';
import { placeBeside } from './place';

const AFTER = 450;

/**
 * One layer shows the tip (`data-tip`, key in `data-key`) of whatever is pointed at or focused
 * by keyboard. The words are in a label already, so it is hidden from screen readers.
 */
export function TooltipLayer() {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = layer.current;
    if (!box || !('showPopover' in box)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(timer);
      if (box.matches(':popover-open')) box.hidePopover();
    };
    const show = (target: EventTarget | null) => {
      hide();
      const owner = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
      if (!owner) return;
      timer = setTimeout(() => {
        if (!owner.isConnected || owner.getAttribute('aria-expanded') === 'true') return;
        const key = owner.dataset.key;
        box.replaceChildren(owner.dataset.tip ?? '');
        if (key) {
          const hint = document.createElement('kbd');
          hint.textContent = key;
          box.append(hint);
        }
        box.showPopover();
        placeBeside(box, owner);
      }, AFTER);
    };
    const over = (event: Event) => show(event.target);
    const focus = (event: Event) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible'))
        show(event.target);
    };
    document.addEventListener('pointerover', over);
    document.addEventListener('focusin', focus);
    for (const type of ['pointerdown', 'keydown', 'scroll', 'focusout'])
      document.addEventListener(type, hide, true);
    addEventListener('blur', hide);
    return () => {
      hide();
      document.removeEventListener('pointerover', over);
      document.removeEventListener('focusin', focus);
      for (const type of ['pointerdown', 'keydown', 'scroll', 'focusout'])
        document.removeEventListener(type, hide, true);
      removeEventListener('blur', hide);
    };
  }, []);
  return <div ref={layer} class="tooltip" popover="manual" aria-hidden="true" />;
}
