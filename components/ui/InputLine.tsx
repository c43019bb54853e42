import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, Kbd } from './Button';
import { hasCommand, isEnter, isEscape } from './keys';

export type InputLineProps = {
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  onSubmit: () => void;
  onEnd: () => void;
  words: { save: string; cancel: string };
  /** What is wrong; the text stays. */
  error?: string | null;
  /** Several lines: Enter breaks them, Ctrl+Enter saves, and Esc leaves only an empty field. */
  multiline?: boolean;
  /** Between the field and the buttons. */
  children?: ComponentChildren;
  /** Beside the buttons. */
  foot?: ComponentChildren;
};

/**
 * The line that takes a new thing. Enter adds, Esc empties it and, once empty, leaves; the Enter
 * that ends an input method's composition does neither. The focus goes back to where it came from.
 */
export function InputLine(props: InputLineProps) {
  const { text, error, multiline = false } = props;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    field.current?.focus();
    field.current?.form?.scrollIntoView?.({ block: 'nearest' });
    return () => {
      // What closed by itself left the focus nowhere.
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const Field = multiline ? 'textarea' : 'input';
  return (
    <form
      class="dated"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
      onKeyDown={(event) => {
        if (!isEscape(event)) return;
        event.preventDefault();
        event.stopPropagation();
        if (text.trim() === '') props.onEnd();
        else if (!multiline) props.onText('');
      }}
    >
      <Field
        ref={field}
        class={`compose-field${multiline ? ' compose-note' : ''}`}
        value={text}
        maxLength={multiline ? 50_000 : 1000}
        aria-label={props.label}
        aria-invalid={error ? true : undefined}
        placeholder={props.placeholder}
        dir="auto"
        onInput={(event: { currentTarget: { value: string } }) =>
          props.onText(event.currentTarget.value)
        }
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter') return;
          const meant = isEnter(event);
          if (multiline) {
            if (!meant || !hasCommand(event)) return;
            event.preventDefault();
            props.onSubmit();
            // The form sends itself on Enter, also on the Enter that ends a composition.
          } else if (!meant) event.preventDefault();
        }}
      />
      {props.children}
      <div class="dated-foot">
        {props.foot ?? <span class="grow" />}
        <Button look="plain" onClick={props.onEnd}>
          {props.words.cancel}
        </Button>
        <Button look="primary" submit>
          {props.words.save}
          {multiline && <Kbd>Ctrl ↵</Kbd>}
        </Button>
      </div>
      {error && (
        <p class="dated-note" role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
