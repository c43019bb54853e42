import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Block } from '../relationship/Block';
import { RecordRow } from '../relationship/RecordRow';
import { IconReread } from '../ui/icons';

/** Complaints that are all well again, with their cause. */
export function PastComplaints({ card }: { card: PersonCard }) {
  const { writes } = useSession();
  const { t, dates } = useWords();
  const past = card.relationship.complaints.filter(({ state }) => state === 'repaired');
  if (past.length === 0) return null;
  return (
    <Block title={t('complaint.past')}>
      <ul class="rows">
        {past.map(({ id, text, cause, repairedAt }) => (
          <RecordRow
            id={id}
            key={id}
            text={text}
            label={t('complaint.title')}
            onText={(value) =>
              void writes.run('complaint/edit', { id, text: value }, 'record-changed')
            }
            meta={<span class="meta foreign">{cause}</span>}
            end={repairedAt && t('complaint.repaired', { date: dates.moment(repairedAt) })}
            items={[
              {
                label: t('complaint.reopen'),
                icon: IconReread,
                onSelect: () => void writes.run('complaint/reopen', { id }, 'complaint-opened'),
              },
            ]}
            onRemove={() => void writes.run('complaint/remove', { id }, 'record-removed')}
          />
        ))}
      </ul>
    </Block>
  );
}
