import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { InputLine } from './InputLine';

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
  multiline?: boolean;
  /** Why it was not taken. */
  error?: string | null;
};

/** One line that takes a thing; what is chosen stands below it. */
export function OneLine({ onSubmit, optional, children, ...line }: OneLineProps) {
  const [text, setText] = useState('');
  const save = async () => {
    if (!text.trim() && !optional) return;
    if (await onSubmit(text.trim())) line.onEnd();
  };
  return (
    <InputLine {...line} text={text} onText={setText} onSubmit={() => void save()}>
      {children && <div class="line-choices">{children(text)}</div>}
    </InputLine>
  );
}
