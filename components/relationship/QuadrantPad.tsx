import { useLayoutEffect, useRef } from 'preact/hooks';
import { quadrantOf } from '@/utils/domain/relationship';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { reveal } from '../ui/reveal';

/** Their benefit upwards, ours to the right: as the square is drawn. */
const cells = [
  { theirs: true, ours: false },
  { theirs: true, ours: true },
  { theirs: false, ours: false },
  { theirs: false, ours: true },
] as const;

export type QuadrantPadProps = {
  card: PersonCard;
  /** A suggestion asks for it. */
  asked: boolean;
  onEnd: () => void;
};

/** Where they stand, on a tiny square: one press places, a second one takes it back. */
export function QuadrantPad({ card, asked, onEnd }: QuadrantPadProps) {
  const { writes } = useSession();
  const { t } = useWords();
  const { id: personId, placement } = card.person;
  const now = placement && quadrantOf(placement);
  const pad = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    const box = pad.current;
    if (!asked || !box) return;
    reveal('placement');
    const cell =
      box.querySelector<HTMLElement>('[aria-pressed="true"]') ?? box.querySelector('button');
    cell?.focus({ preventScroll: true });
    onEnd();
  }, [asked]);
  return (
    <fieldset ref={pad} class="pad">
      <legend class="sr-only">{t('place.title')}</legend>
      {cells.map((cell) => {
        const one = quadrantOf(cell);
        const on = one === now;
        return (
          <button
            key={one}
            type="button"
            class={`pad-cell pad-${one}`}
            aria-pressed={on}
            aria-label={t(`place.hint.${one}`)}
            data-tip={t(`place.hint.${one}`)}
            onClick={() =>
              void writes.run(
                'relationship/place',
                { personId, placement: on ? null : cell },
                'placed',
              )
            }
          />
        );
      })}
    </fieldset>
  );
}

/** The word for it, and since when; judgements age. */
export function QuadrantWord({ card }: { card: PersonCard }) {
  const { t, dates } = useWords();
  const { placement } = card.person;
  if (!placement) return <span class="pad-word pad-unplaced">{t('place.empty')}</span>;
  return (
    <span class="pad-word">
      <b>{t(`place.${quadrantOf(placement)}`)}</b>{' '}
      <span class="meta">{t('place.since', { date: dates.day(placement.at) })}</span>
    </span>
  );
}
