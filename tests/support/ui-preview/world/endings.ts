import type { PromiseRecord } from '@/utils/domain/promise';
import type { SeedRecords } from '@/utils/services';
import { at, day, type Lang } from '../day';
import type { Area } from './area';

type SeedPromise = NonNullable<SeedRecords['promises']>[number];
type Ended = Exclude<PromiseRecord['state'], 'open'>;

/** What ended over the last months, both ways and every way, and what waits for a yes. */
export const endings: Area = (lang) => ({ promises: [...ended[lang], asking[lang]] });

function closed(
  person: string,
  side: SeedPromise['side'],
  text: string,
  state: Ended,
  daysAgo: number,
  more: SeedPromise['more'] = {},
): SeedPromise {
  const kind = side === 'mine' ? ('firm' as const) : ('theirs' as const);
  const what = { person, side, kind, text, due: day(-daysAgo) };
  return { ...what, interaction: null, state, closedAt: at(daysAgo, '16:10'), more };
}

const asked = (who: string): NonNullable<SeedPromise['more']> => ({
  approval: { asked: who, askedAt: at(1, '10:05'), state: 'asking', answeredAt: null },
});

const asking: Record<Lang, SeedPromise> = {
  en: {
    ...closed('anna', 'mine', 'Ask for a 4 % discount on the repeat order', 'kept', -3),
    ...{ kind: 'approval', state: 'open', closedAt: null, more: asked('Ms Brandt') },
  },
  zh: {
    ...closed('anna', 'mine', '返单打九六折的事申请一下', 'kept', -3),
    ...{ kind: 'approval', state: 'open', closedAt: null, more: asked('钱经理') },
  },
};

const ended: Record<Lang, SeedPromise[]> = {
  en: [
    closed('anna', 'mine', 'Colour cards by courier', 'kept', 4, { toldAt: at(4, '16:12') }),
    closed('anna', 'mine', 'Confirm the packing list', 'kept', 9, { beyond: 'earlier' }),
    closed('anna', 'mine', 'Sample of the new zip', 'renegotiated', 15, {
      why: 'The mill was closed for a week',
    }),
    closed('anna', 'theirs', 'Feedback on the samples', 'late', 12),
    closed('anna', 'mine', 'Certificate of origin', 'late', 33, { why: 'Waited for customs' }),
    closed('anna', 'mine', 'Measure sheet', 'kept', 36),
    closed('anna', 'theirs', 'Deposit', 'kept', 40),
    closed('anna', 'mine', 'Visit the fair together', 'dropped', 44),
    closed('maya', 'mine', 'Second fabric quote', 'broken', 41, { why: 'Forgotten over the fair' }),
    closed('tom', 'mine', 'Swatches', 'kept', 70),
    closed('tom', 'theirs', 'Store list', 'broken', 72, { why: 'Buyer changed' }),
  ],
  zh: [
    closed('anna', 'mine', '色卡快递过去', 'kept', 4, { toldAt: at(4, '16:12') }),
    closed('anna', 'mine', '确认装箱单', 'kept', 9, { beyond: 'earlier' }),
    closed('anna', 'mine', '新拉链的样品', 'renegotiated', 15, { why: '工厂停工一周' }),
    closed('anna', 'theirs', '样品的反馈', 'late', 12),
    closed('anna', 'mine', '原产地证', 'late', 33, { why: '等海关' }),
    closed('anna', 'mine', '尺寸表', 'kept', 36),
    closed('anna', 'theirs', '定金', 'kept', 40),
    closed('anna', 'mine', '一起看展', 'dropped', 44),
    closed('maya', 'mine', '第二份面料报价', 'broken', 41, { why: '忙展会忘了' }),
    closed('tom', 'mine', '小样', 'kept', 70),
    closed('tom', 'theirs', '门店名单', 'broken', 72, { why: '换了采购' }),
  ],
};
