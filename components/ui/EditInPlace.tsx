import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hasCommand, isEnter, isEscape } from './keys';

export type EditInPlaceProps = {
  value: string;
  /** What is edited: "Name". */
  label: string;
  /** Shown, quieter, while there is nothing. */
  placeholder?: string;
  /** Gets the trimmed text; not called when nothing changed. */
  onSave: (value: string) => void;
  /** May be emptied. */
  optional?: boolean;
  multiline?: boolean;
  class?: string;
  maxLength?: number;
  /** Opens at once (a menu asked for it); told when it ends. */
  editing?: boolean;
  onEnd?: () => void;
};

/** Text that becomes a field when pressed. Enter or leaving saves, Esc does not. */
export function EditInPlace(props: EditInPlaceProps) {
  const [editing, setEditing] = useState(props.editing === true);
  const trigger = useRef<HTMLButtonElement>(null);
  const refocus = useRef(false);
  useLayoutEffect(() => {
    if (props.editing) setEditing(true);
  }, [props.editing]);
  useLayoutEffect(() => {
    if (editing || !refocus.current) return;
    refocus.current = false;
    trigger.current?.focus();
  }, [editing]);

  const end = (byKey: boolean) => {
    refocus.current = byKey;
    setEditing(false);
    props.onEnd?.();
  };

  if (editing)
    return (
      <EditField
        {...props}
        onDone={(text, byKey) => {
          const clean = text.trim();
          if (clean !== props.value && (clean !== '' || props.optional)) props.onSave(clean);
          end(byKey);
        }}
        onCancel={() => end(true)}
      />
    );
  return (
    <button
      ref={trigger}
      type="button"
      class={`edit-text ${props.class ?? ''}${props.value ? '' : ' edit-empty'}`}
      aria-label={`${props.label}: ${props.value || (props.placeholder ?? '')}`}
      onClick={() => setEditing(true)}
    >
      <span class="foreign">{props.value || props.placeholder}</span>
    </button>
  );
}

type FieldProps = EditInPlaceProps & {
  onDone: (text: string, byKey: boolean) => void;
  onCancel: () => void;
};

function EditField(props: FieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // A field taken away is blurred once more; the first word counts.
  const over = useRef(false);
  // Before the screen is drawn: the first letter typed must not be taken for a shortcut.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (byKey: boolean) => {
    if (over.current) return;
    over.current = true;
    props.onDone(field.current?.value ?? props.value, byKey);
  };
  const Field = props.multiline ? 'textarea' : 'input';
  return (
    <Field
      ref={field}
      class={`edit-field ${props.class ?? ''}`}
      aria-label={props.label}
      placeholder={props.placeholder}
      defaultValue={props.value}
      maxLength={props.maxLength ?? 1000}
      dir="auto"
      onBlur={() => finish(false)}
      onKeyDown={(event: KeyboardEvent) => {
        if (isEscape(event)) {
          event.stopPropagation();
          event.preventDefault();
          over.current = true;
          props.onCancel();
        } else if (isEnter(event) && (!props.multiline || hasCommand(event))) {
          event.preventDefault();
          event.stopPropagation();
          finish(true);
        }
      }}
    />
  );
}
