/** The page of the preview as its user points at it: each part answers with what it shows. */
import type { PointedPart, TaughtPart } from '@/utils/domain/taught-site';
import type { Lang } from './day';
import { cast } from './world/cast';

/** What is under the pointer when `part` is asked for. */
export function pointedAt(lang: Lang, part: TaughtPart): PointedPart {
  const { anna, me } = cast(lang);
  const said = { name: null, email: null, at: null };
  const zh = lang === 'zh';
  switch (part) {
    case 'sender':
      return { ...said, ...anna, selector: 'div.from', text: `${anna.name} <${anna.email}>` };
    case 'subject':
      return { ...said, selector: 'h1', text: zh ? '十一月的报价' : 'Quote for November' };
    case 'date':
      return {
        ...{ ...said, selector: 'time', at: '2026-11-24T09:12:00.000Z' },
        text: zh ? '2026年11月24日 10:12' : '24 November 2026, 10:12',
      };
    case 'body':
      return {
        ...{ ...said, selector: 'iframe >>> body' },
        text: zh
          ? '周先生，您好！报价我们已经看过了，价格可以接受，请问本月底前能否发货？'
          : 'Hello Jonas, we have gone through the quote and the price works for us. Could you ship before the end of the month?',
      };
    case 'self':
      return { ...said, email: me.email, selector: 'span.account', text: me.email };
  }
}
