import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Chip } from './Chip';
import { isEnter } from './keys';

/** A day read from words. */
export type ReadDay = { date: string; phrase: string; doubtful?: boolean };
export type ReadWhen = (input: string) => Promise<ReadDay | null>;

const PAUSE = 120;

/**
 * The day in what is being typed: undefined while that is being found out, null when there
 * is none. An answer to older words is dropped.
 */
export function useReadDay(input: string, read: ReadWhen): ReadDay | null | undefined {
  const [found, setFound] = useState<{ input: string; day: ReadDay | null } | null>(null);
  useEffect(() => {
    const text = input.trim();
    if (!text) return;
    let current = true;
    const timer = setTimeout(() => {
      void read(text).then((day) => {
        if (current) setFound({ input: text, day });
      });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [input]);
  const text = input.trim();
  if (!text) return null;
  return found?.input === text ? found.day : undefined;
}

export type WhenFieldProps = {
  read: ReadWhen;
  format: (date: string) => string;
  /** Days one press away. */
  quick: readonly { label: string; date: string }[];
  onPick: (date: string) => void;
  onRemove?: (() => void) | undefined;
  words: {
    label: string;
    placeholder: string;
    unread: string;
    remove: string;
    doubtful: string;
  };
  autofocus?: boolean;
};

/** Asks for a day in words ("fri", 下周三); what was read is shown before Enter takes it. */
export function WhenField(props: WhenFieldProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const day = useReadDay(text, props.read);
  useLayoutEffect(() => {
    if (props.autofocus) field.current?.focus();
  }, []);
  return (
    <div class="when">
      <div class="when-line">
        <input
          ref={field}
          class="field"
          value={text}
          maxLength={200}
          aria-label={props.words.label}
          placeholder={props.words.placeholder}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!isEnter(event)) return;
            event.preventDefault();
            event.stopPropagation();
            if (day) props.onPick(day.date);
          }}
        />
      </div>
      <div class="when-choices">
        <span class="sr-only" role="status">
          {day ? props.format(day.date) : ''}
        </span>
        {text.trim() === '' ? (
          props.quick.map(({ label, date }) => (
            <Chip key={label} tip={props.format(date)} onClick={() => props.onPick(date)}>
              {label}
            </Chip>
          ))
        ) : day ? (
          <button type="button" class="when-read" onClick={() => props.onPick(day.date)}>
            {props.format(day.date)}
            <span class="kbd" aria-hidden="true">
              ↵
            </span>
          </button>
        ) : (
          <span class="when-none">{day === null ? props.words.unread : '…'}</span>
        )}
        {day?.doubtful && <span class="when-none">{props.words.doubtful}</span>}
        {text.trim() === '' && props.onRemove && (
          <Chip onClick={props.onRemove}>{props.words.remove}</Chip>
        )}
      </div>
    </div>
  );
}
