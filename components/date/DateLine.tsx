import { useState } from 'preact/hooks';
import { DATE_KINDS, type DateKind } from '@/utils/domain/important-date';
import { readYearly, type YearlyWords } from '@/utils/lib/dates/yearly-words';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Chip } from '../ui/Chip';
import { OneLine } from '../ui/OneLine';
import { Segmented } from '../ui/Segmented';
import { stripPhrase } from '../ui/strip-phrase';
import { sayDay } from './say-day';

/** Time to post something. */
const LEAD = 7;

/** A birthday or another day, as one says it: "12 March 1980", 农历八月十五. */
export function DateLine({ personId, onEnd }: { personId: string; onEnd: () => void }) {
  const { writes } = useSession();
  const words = useWords();
  const { t } = words;
  const [kind, setKind] = useState<DateKind>('birthday');
  const [turned, setTurned] = useState(false);
  const [leap, setLeap] = useState(false);
  const dayIn = (text: string) => withCalendar(readYearly(text), turned, leap);
  return (
    <OneLine
      label={t('date.label')}
      placeholder={t('date.placeholder')}
      onEnd={onEnd}
      onSubmit={async (raw) => {
        const found = dayIn(raw);
        if (!found) return false;
        const { phrase, ...day } = found;
        const text = stripPhrase(raw, phrase);
        const ask = { personId, kind, text, ...day, leadDays: LEAD };
        return (await writes.run('date/add', ask, 'record-added')).ok;
      }}
      words={{ save: t('word.add'), cancel: t('word.cancel') }}
    >
      {(text) => {
        const found = dayIn(text);
        return (
          <>
            <Segmented
              label={t('date.kindLabel')}
              value={kind}
              options={DATE_KINDS.map((value) => ({ value, label: t(`date.kind.${value}`) }))}
              onChange={setKind}
            />
            {found && (
              <>
                <span class="line-read" role="status">
                  {sayDay(words, found)}
                  {found.year !== null && ` ${found.year}`}
                </span>
                <Chip pressed={found.calendar === 'lunar'} onClick={() => setTurned(!turned)}>
                  {t('date.lunar')}
                </Chip>
                {found.calendar === 'lunar' && (
                  <Chip pressed={found.leap} onClick={() => setLeap(!leap)}>
                    {t('date.leap')}
                  </Chip>
                )}
              </>
            )}
            {!found && text.trim() !== '' && <span class="meta">{t('date.unread')}</span>}
          </>
        );
      }}
    </OneLine>
  );
}

/** What was read, with the calendar turned and the leap month taken by hand. */
function withCalendar(read: YearlyWords | null, turned: boolean, leap: boolean) {
  if (!read) return null;
  const lunar = (read.calendar === 'lunar') !== turned;
  return {
    ...read,
    calendar: lunar ? ('lunar' as const) : ('solar' as const),
    leap: lunar && read.leap !== leap,
  };
}
