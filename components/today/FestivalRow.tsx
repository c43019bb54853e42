import { useState } from 'preact/hooks';
import { addDays } from '@/utils/lib/dates';
import type { FestivalLine, TodayPerson } from '@/utils/messages/views';
import { useSession, useVisit } from '../app/context';
import { useAnswer } from '../app/use-answer';
import { useWords } from '../i18n/context';
import { Avatar } from '../ui/Avatar';
import { Button, IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconCheck, IconClose, IconDown } from '../ui/icons';
import { Star } from './Star';

/** People shown at first, and after a wish for more. */
const SHOWN = 20;
const MORE = 500;

/** A festival that is near: one line, however many keep it; it opens whom to greet. */
export function FestivalRow({ line }: { line: FestivalLine }) {
  const { settings } = useSession();
  const { t, today } = useWords();
  const [open, setOpen] = useState(false);
  const { festival, days, fact, stars, customers, greeted } = line;
  const name = t('next.dateIn', { what: t(`festival.${festival}`), n: days });
  const whom = [
    stars > 0 && t('today.greetStars', { n: stars }),
    customers > 0 && t('today.greetCustomers', { n: customers }),
    greeted > 0 && t('today.greeted', { n: greeted }),
  ].filter((part) => part !== false);
  // Festivals that have passed need no silence any more.
  const silence = () => {
    const quiet = settings.settings.value.quietFestivals;
    const still = quiet.filter((one) => one.slice(-10) >= today);
    void settings.set({ quietFestivals: [...still, fact] });
  };
  return (
    <>
      <li class="row row-person" data-walk tabIndex={-1}>
        <div class="row-main">
          <button
            type="button"
            class="revisit"
            data-open
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <span class={`festival-mark${open ? ' festival-open' : ''}`}>
              <Icon node={IconDown} size={16} />
            </span>
            <span class="revisit-words">
              <span class="revisit-name">{name}</span>
              <span class="revisit-why">{whom.join(' · ')}</span>
            </span>
          </button>
        </div>
        <span class="row-acts">
          <IconButton size="s" icon={IconClose} label={t('today.notThisTime')} onClick={silence} />
        </span>
      </li>
      {open && <ToGreet line={line} />}
    </>
  );
}

function ToGreet({ line }: { line: FestivalLine }) {
  const { t } = useWords();
  const [limit, setLimit] = useState(SHOWN);
  const { value } = useAnswer('today/greet', { fact: line.fact, limit });
  if (!value) return null;
  return (
    <>
      {value.people.map((who) => (
        <GreetRow key={who.personId} who={who} line={line} />
      ))}
      {value.people.length === 0 && <li class="nothing">{t('today.allGreeted')}</li>}
      {value.more && limit < MORE && (
        <li class="today-more">
          <Button look="plain" onClick={() => setLimit(MORE)}>
            {t('today.more')}
          </Button>
        </li>
      )}
    </>
  );
}

function GreetRow({ who, line }: { who: TodayPerson; line: FestivalLine }) {
  const { writes } = useSession();
  const visit = useVisit();
  const { t } = useWords();
  const { personId, name, company } = who;
  const said = t('today.greetedAt', { what: t(`festival.${line.festival}`) });
  // What was greeted once is silent until the festival is over, on the card, too.
  const greeted = () => {
    const matter = { personId, rule: 'festival-near', fact: line.fact, said };
    void writes.run(
      'suggestion/not-now',
      { ...matter, until: addDays(line.on, 1) },
      'suggestion-later',
    );
  };
  return (
    <li class="row row-greet" data-walk tabIndex={-1}>
      <button
        type="button"
        class="check"
        data-done
        data-tip={t('today.greetDone')}
        aria-label={t('today.greetDoneOf', { name })}
        onClick={greeted}
      >
        <Icon node={IconCheck} size={12} />
      </button>
      <button type="button" class="greet-name" data-open onClick={() => visit(personId)}>
        <Avatar name={name} hueKey={personId} size={20} />
        <span class="foreign truncate">{name}</span>
        {company && <span class="meta foreign truncate">{company}</span>}
        <Star star={who.star} />
      </button>
    </li>
  );
}
