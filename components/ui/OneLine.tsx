import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { isEnter, isEscape } from './keys';

export type OneLineProps = {
  label: string;
  placeholder: string;
  /** False keeps the field as it is. */
  onSubmit: (text: string) => Promise<boolean>;
  onEnd: () => void;
  words: { save: string; cancel: string };
  /** What there is to choose besides, and what was understood of the text so far. */
  children?: (text: string) => ComponentChildren;
  /** May be saved without words. */
  optional?: boolean;
};

/** One line that takes a thing; what is chosen stands below it. Enter saves, Esc leaves. */
export function OneLine(props: OneLineProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.form?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const save = async () => {
    if (!text.trim() && !props.optional) return;
    if (await props.onSubmit(text.trim())) props.onEnd();
  };
  return (
    <form
      class="dated"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (!isEscape(event)) return;
        event.preventDefault();
        event.stopPropagation();
        props.onEnd();
      }}
    >
      <input
        ref={field}
        class="compose-field"
        value={text}
        maxLength={1000}
        aria-label={props.label}
        placeholder={props.placeholder}
        dir="auto"
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // The form sends itself on Enter, also on the Enter that ends a composition.
          if (event.key === 'Enter' && !isEnter(event)) event.preventDefault();
        }}
      />
      {props.children && <div class="line-choices">{props.children(text)}</div>}
      <div class="dated-foot">
        <span class="grow" />
        <Button look="plain" onClick={props.onEnd}>
          {props.words.cancel}
        </Button>
        <Button look="primary" submit>
          {props.words.save}
        </Button>
      </div>
    </form>
  );
}
