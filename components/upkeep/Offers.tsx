import { useState } from 'preact/hooks';
import { birthdayOf } from '@/utils/domain/birthday';
import type { Offer } from '@/utils/domain/offer';
import type { SeenPerson } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { sayDay } from '../date/say-day';
import { useWords, type Words } from '../i18n/context';
import { Button, IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconCheck, IconClose, IconDown, IconNew, IconRight } from '../ui/icons';
import './upkeep.css';

type Props = { seen: SeenPerson };

/** What the page says that the card does not: one quiet line, nothing written unasked. */
export function Offers({ seen }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { known, offers } = seen;
  const [first] = offers;
  if (!known || !first) return null;
  const { personId } = known;
  if (offers.length === 1) {
    return (
      <section class="offers" aria-label={t('offer.title')}>
        <OfferRow offer={first} personId={personId} named />
      </section>
    );
  }
  const what = [...new Set(offers.map(({ field }) => t(`offer.field.${field}`)))];
  return (
    <section class="offers" aria-label={t('offer.title')}>
      <div class="offers-head">
        <button
          type="button"
          class="offers-open"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon node={open ? IconDown : IconRight} size={14} />
          <span>{t('offer.many', { n: offers.length })}</span>
          <span class="offers-what truncate">{what.join(' · ')}</span>
        </button>
        <AnswerAll personId={personId} offers={offers} />
      </div>
      {open && (
        <ul class="offers-list">
          {offers.map((offer) => (
            <li key={`${offer.field}:${offer.value}`}>
              <OfferRow offer={offer} personId={personId} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OfferRow(props: { offer: Offer; personId: string; named?: boolean }) {
  const { offer, personId } = props;
  const words = useWords();
  const { t, dates } = words;
  const { accept, ignore } = useAnswers(personId, [offer]);
  const { field, current, since } = offer;
  const value = sayValue(words, offer);
  const said = `${t(`offer.field.${field}`)} ${value}`;
  return (
    <div class="offer">
      {props.named && <Icon node={IconNew} size={14} />}
      <p class="offer-text">
        <span class="offer-field">{t(`offer.field.${field}`)}</span>{' '}
        {current !== null && (
          <>
            <del class="foreign">{current}</del>
            <span class="offer-arrow" aria-hidden="true">
              →
            </span>
          </>
        )}
        <ins class={value.includes('\n') ? 'foreign offer-lines' : 'foreign'}>{value}</ins>
        {since && current !== null && (
          <span class="offer-since">
            {t('offer.asOf', { was: current, month: dates.month(dates.dateOf(since).slice(0, 7)) })}
          </span>
        )}
      </p>
      <span class="offer-answers">
        <IconButton
          icon={IconCheck}
          size="s"
          label={t('offer.accept', { what: said })}
          onClick={accept}
        />
        <IconButton
          icon={IconClose}
          size="s"
          label={t('offer.ignore', { what: said })}
          onClick={ignore}
        />
      </span>
    </div>
  );
}

function AnswerAll({ personId, offers }: { personId: string; offers: readonly Offer[] }) {
  const { t } = useWords();
  const { accept, ignore } = useAnswers(personId, offers);
  return (
    <span class="offer-answers">
      <Button onClick={accept}>{t('offer.acceptAll')}</Button>
      <IconButton icon={IconClose} size="s" label={t('offer.ignoreAll')} onClick={ignore} />
    </span>
  );
}

function useAnswers(personId: string, offers: readonly Offer[]) {
  const { writes } = useSession();
  const ask = { personId, offers: offers.map(({ field, value }) => ({ field, value })) };
  return {
    accept: () => void writes.run('offer/accept', ask, 'offer-accepted'),
    ignore: () => void writes.run('offer/ignore', ask, 'offer-ignored'),
  };
}

/** A birthday as one says it; everything else as it stands on the page. */
function sayValue(words: Words, { field, value }: Offer): string {
  const day = field === 'birthday' ? birthdayOf(value) : null;
  if (!day) return value;
  const said = sayDay(words, { ...day, calendar: 'solar', leap: false });
  return day.year === null ? said : `${said} ${day.year}`;
}
