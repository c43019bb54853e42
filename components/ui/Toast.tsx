import type { ComponentChildren } from 'preact';

export type ToastView = {
  id: number;
  text: string;
  failed: boolean;
  action: { label: string; run: () => void } | null;
  /** What else can be done about it, quieter than the way back. */
  more?: ComponentChildren;
};

export type ToastStackProps = {
  label: string;
  toasts: readonly ToastView[];
  onHold: () => void;
  onRelease: () => void;
};

/** Says what just happened; stays while pointed at. Stands in the page always, so that it is read. */
export function ToastStack(props: ToastStackProps) {
  return (
    <section
      class="toasts"
      aria-label={props.label}
      aria-live="polite"
      onPointerEnter={props.onHold}
      onPointerLeave={props.onRelease}
      onFocusIn={props.onHold}
      onFocusOut={props.onRelease}
    >
      {props.toasts.map(({ id, text, failed, action, more }) => (
        <div key={id} class={`toast${failed ? ' toast-failed' : ''}`}>
          <span class="toast-text">
            {text}
            {more}
          </span>
          {action ? (
            <button type="button" class="toast-button" onClick={action.run}>
              {action.label}
            </button>
          ) : (
            <span class="toast-end" />
          )}
        </div>
      ))}
    </section>
  );
}
