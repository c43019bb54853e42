import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Chip } from './Chip';
import { InputLine } from './InputLine';
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
  const read = useReadDay(text, props.read);

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
    <InputLine
      label={props.label}
      placeholder={props.placeholder}
      text={text}
      onText={setText}
      onSubmit={() => void submit(date)}
      onEnd={props.onEnd}
      words={props.words}
      error={reminded && !date ? props.words.needDate : null}
      foot={
        <>
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
        </>
      }
    >
      {props.extra && <div class="line-choices">{props.extra}</div>}
    </InputLine>
  );
}
