import type { Message } from '@/utils/lib/i18n/translate';
import type { suggestion as en } from '../en/suggestion';

export const suggestion: { readonly [K in keyof typeof en]: Message } = {
  'next.title': '下一步',
  'next.promiseOverdue': '您承诺的“{text}”已逾期 {n} 天。',
  'next.promiseToday': '您承诺今天“{text}”。',
  'next.promiseSoon': { one: '您承诺明天“{text}”。', other: '您承诺的“{text}”还有 {n} 天到期。' },
  'next.softOverdue': {
    zero: '您说过会给回话：“{text}”。就是今天。',
    other: '您说过会给回话：“{text}”，已过 {n} 天。',
  },
  'next.softWaiting': '您说过会给回话：“{text}”，还剩 {n} 天。',
  'next.followupOverdue': '“{text}”已过期 {n} 天。',
  'next.followupToday': '今天：{text}',
  'next.theyWait': { zero: '对方今天来信，在等您回复。', other: '对方已等您回复 {n} 天。' },
  'next.theirsOverdue': '对方承诺的“{text}”已逾期 {n} 天。',
  'next.revisit': '已有 {n} 天没有联系，适合回访。',
  'next.planned': { zero: '今天的计划：{text}', other: '{n} 天后：{text}' },
  'next.nothing': '还没有安排。定个下一步？',
  'next.basis': '依据您在此打开过的内容',
  'next.plan': '安排下一步',
  'next.contact': '记录一次联系',
  'next.remindTomorrow': '明天提醒我',
  'next.seen': '已收到',
  'next.newDate': '改日期',
  'tone.overdue': '逾期',
  'tone.waiting': '等待中',
  'tone.today': '今天',
  'tone.planned': '已安排',
  'tone.idle': '未安排',
};
