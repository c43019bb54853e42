import type { TodayItem } from '@/utils/messages/views';
import type { AskOf } from '@/utils/state/client';
import type { Words } from '../i18n/context';
import { sayItem } from './say-item';

type PutOff = Omit<AskOf<'today/snooze'>, 'until'>;

/** Can the row be put off? Their promise and my own can; what has no matter and no day cannot. */
export const canPutOff = (item: TodayItem): boolean => item.matter !== null || isOwed(item);

const isOwed = (item: TodayItem) =>
  item.kind === 'followup' || (item.kind === 'promise' && item.promise.side === 'mine');

/** These rows as they are put off: my word and my reminders by themselves, the rest by its matter. */
export function putOff(items: readonly TodayItem[], words: Words): PutOff {
  const ids = (kind: 'promise' | 'followup') =>
    items.flatMap((item) => {
      if (item.kind !== kind || !isOwed(item)) return [];
      return item.kind === 'promise' ? [item.promise.id] : [item.followup.id];
    });
  return {
    promises: ids('promise'),
    followups: ids('followup'),
    matters: items.flatMap((item) => {
      const { matter, who } = item;
      const said = sayItem(words, item).slice(0, 1000);
      return matter && !isOwed(item) ? [{ personId: who.personId, ...matter, said }] : [];
    }),
  };
}
