import { useEffect, useState } from 'preact/hooks';
import type { Limit } from '@/utils/messages/settings';
import { useWords } from '../i18n/context';
import { Button, IconButton } from '../ui/Button';
import { IconPlus, IconRemove } from '../ui/icons';

const MOST = 100;
const wholeOf = (lines: readonly Limit[]): Limit[] =>
  lines.filter(isWhole).map(({ word, upTo }) => ({ word: word.trim(), upTo: upTo.trim() }));
const same = (a: readonly Limit[], b: readonly Limit[]) => JSON.stringify(a) === JSON.stringify(b);
const isWhole = ({ word, upTo }: Limit) => word.trim() !== '' && upTo.trim() !== '';

/** What the rep may decide alone: a word, and how far. A half-filled line waits until it is whole. */
export function Limits(props: { limits: Limit[]; onChange: (limits: Limit[]) => void }) {
  const { t } = useWords();
  const [lines, setLines] = useState<Limit[]>(props.limits);
  // Changed elsewhere, or not kept: what is stored is what is shown.
  useEffect(() => {
    if (!same(wholeOf(lines), props.limits)) setLines(props.limits);
  }, [props.limits]);
  const put = (next: Limit[]) => {
    setLines(next);
    const whole = wholeOf(next);
    if (!same(whole, props.limits)) props.onChange(whole);
  };
  const edit = (at: number, patch: Partial<Limit>) =>
    put(lines.map((line, index) => (index === at ? { ...line, ...patch } : line)));
  return (
    <div class="limits">
      {lines.map(({ word, upTo }, at) => (
        <div key={at} class="limit">
          <input
            class="field"
            value={word}
            maxLength={100}
            dir="auto"
            aria-label={t('limits.word')}
            placeholder={t('limits.wordExample')}
            onChange={(event) => edit(at, { word: event.currentTarget.value })}
          />
          <input
            class="field"
            value={upTo}
            maxLength={100}
            dir="auto"
            aria-label={t('limits.upTo')}
            placeholder={t('limits.upToExample')}
            onChange={(event) => edit(at, { upTo: event.currentTarget.value })}
          />
          <IconButton
            size="s"
            icon={IconRemove}
            label={t('limits.remove', { word })}
            onClick={() => put(lines.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      {lines.length < MOST && (
        <Button
          look="plain"
          icon={IconPlus}
          onClick={() => setLines([...lines, { word: '', upTo: '' }])}
        >
          {t('limits.add')}
        </Button>
      )}
    </div>
  );
}
