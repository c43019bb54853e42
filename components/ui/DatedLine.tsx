import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { Chip } from './Chip';
import { isEnter, isEscape } from './keys';
import { stripPhrase } from './strip-phrase';
import { type ReadWhen, useReadDay } from './WhenField';

export type DatedLineProps = {
  label: string;
  placeholder: string;
  read: ReadWhen;
  format: (date: string) => string;
  quick: readonly { label: string; date: string }[];
  /** Text without the words of the date; false keeps the field as it is. */
  onSubmit: (text: string, date: string | null) => Promise<boolean>;
  onEnd: () => void;
  needsDate: boolean;
  /** What there is to choose besides. */
  extra?: ComponentChildren;
  /** Stands as long as no other day is typed or picked. */
  date?: string | null;
  words: { save: string; cancel: string; needDate: string; doubtful: string };
};

/** One line that takes a thing and its day together: "call about the samples, fri". */
export function DatedLine(props: DatedLineProps) {
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const [reminded, setReminded] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const read = useReadDay(text, props.read);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.form?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  const date = picked ?? read?.date ?? props.date ?? null;
  const submit = async (day: string | null) => {
    // Enter can be faster than the reading of the date.
    const late = day === null && read === undefined ? await props.read(text.trim()) : null;
    const due = day ?? late?.date ?? null;
    const phrase = picked ? '' : (read?.phrase ?? late?.phrase ?? '');
    if (props.needsDate && !due) {
      setReminded(true);
      return;
    }
    if (!text.trim() && !props.needsDate) return;
    if (await props.onSubmit(stripPhrase(text, phrase), due)) {
      setText('');
      setPicked(null);
      props.onEnd();
    }
  };

  return (
    <form
      class="dated"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(date);
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
      <div class="dated-foot">
        <div class="when-choices">
          {date ? (
            <Chip pressed onClick={() => setPicked(null)}>
              {props.format(date)}
            </Chip>
          ) : (
            props.quick.map(({ label, date: day }) => (
              <Chip key={label} tip={props.format(day)} onClick={() => setPicked(day)}>
                {label}
              </Chip>
            ))
          )}
          {read?.doubtful && !picked && <span class="when-none">{props.words.doubtful}</span>}
        </div>
        <span class="sr-only" role="status">
          {date ? props.format(date) : ''}
        </span>
        {props.extra}
        <Button look="plain" onClick={props.onEnd}>
          {props.words.cancel}
        </Button>
        <Button look="primary" submit>
          {props.words.save}
        </Button>
      </div>
      {reminded && !date && (
        <p class="dated-note" role="alert">
          {props.words.needDate}
        </p>
      )}
    </form>
  );
}
