import { useState } from 'preact/hooks';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { DayLine } from '../app/DayLine';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { Icon } from '../ui/Icon';
import { IconMoon } from '../ui/icons';

/** "Do not push until …, because …", on one line; a word of thanks on the way. */
export function PauseLine(props: { personId: string; name: string; onEnd: () => void }) {
  const { personId, name, onEnd } = props;
  const { writes } = useSession();
  const { t } = useWords();
  const [thank, setThank] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <DayLine
      label={t('pause.label')}
      placeholder={t('pause.placeholder')}
      needsDate
      onEnd={onEnd}
      onSubmit={async (because, until) => {
        if (!until) return false;
        const thanks = thank ? t('pause.thankText', { name }) : null;
        const why = because ? t('pause.backedWhy', { because }) : t('pause.backedPlain');
        const backed = asked ? { backedOff: why } : {};
        const ask = { personId, until, because, thank: thanks, ...backed };
        return (await writes.run('relationship/pause', ask, 'paused')).ok;
      }}
      extra={
        <>
          <Chip pressed={asked} tip={t('pause.askedTip')} onClick={() => setAsked(!asked)}>
            {t('pause.asked')}
          </Chip>
          <Chip pressed={thank} onClick={() => setThank(!thank)}>
            {t('pause.thank')}
          </Chip>
        </>
      }
      save={t('pause.chip')}
      needDate={t('pause.needDate')}
    />
  );
}

/** The moon under the name: until when, why, and the way out. */
export function PauseMark({ card }: { card: PersonCard }) {
  const { writes } = useSession();
  const { t, dates, today } = useWords();
  const { id: personId, notNow } = card.person;
  if (!notNow) return null;
  const { until, because, favourId } = notNow;
  const date = dates.day(until);
  const over = until < today;
  const favour = card.relationship.gives.some(({ id, answeredBy, settled }) => {
    return id === favourId && answeredBy === null && !settled;
  });
  return (
    <p class={`pause${over ? ' pause-over' : ''}`}>
      <Icon node={IconMoon} size={14} />
      <span class="foreign pause-text">
        {over
          ? t(favour ? 'pause.overFavour' : 'pause.over', { date })
          : because
            ? t('pause.mark', { date, because })
            : t('pause.markPlain', { date })}
      </span>
      <Button
        look="plain"
        onClick={() => void writes.run('relationship/resume', { personId }, 'resumed')}
      >
        {t('pause.end')}
      </Button>
    </p>
  );
}
