import type { SeedRecords } from '@/utils/services';
import { at, type Lang } from '../day';
import type { Area } from './area';

type Said = NonNullable<SeedRecords['interactions']>[number];

/** What passed with Anna these days. */
export const timeline: Area = (lang) => ({ interactions: lately[lang] });

/** Some weeks of orders before it: more than one page of the timeline. */
export const past: Area = (lang) => ({ interactions: orders(lang, 40) });

/** Years of them, to scroll through. */
export const longPast: Area = (lang) => ({ interactions: orders(lang, 240) });

/** People not heard of for longer than anybody wants. */
export const longAgo: Area = (lang) => ({
  interactions: ['maya', 'tom'].map((person) => {
    const text = lang === 'zh' ? '电话问候，一切顺利。' : 'Called to say hello, all is well.';
    return { ...said('call', 'out', 62, '10:00', null, text), people: [person] };
  }),
});

function said(
  channel: Said['channel'],
  direction: Said['direction'],
  daysAgo: number,
  clock: string,
  subject: string | null,
  text: string,
): Said {
  const mail = channel === 'mail';
  return {
    ref: `${daysAgo} ${clock}`,
    people: ['anna'],
    from: direction === 'in' ? 'anna' : null,
    channel,
    direction,
    at: at(daysAgo, clock),
    subject,
    text,
    conversationKey: null,
    messageKey: mail || channel === 'linkedin' ? `before:${daysAgo}:${clock}` : null,
    site: mail ? 'gmail' : null,
    url: mail ? 'https://mail.example.com/thread/0' : null,
  };
}

function orders(lang: Lang, count: number): Said[] {
  const [subject, text] =
    lang === 'zh'
      ? ['订单确认', '谢谢确认，我们这边没有问题。']
      : ['Order confirmation', 'Thank you for the confirmation, all fine on our side.'];
  return Array.from({ length: count }, (_, index) => {
    const call = index % 5 === 0;
    const clock = `${String(9 + (index % 8)).padStart(2, '0')}:05`;
    return said(
      call ? 'call' : 'mail',
      index % 2 === 0 ? 'in' : 'out',
      14 + index * 3,
      clock,
      call ? null : `${subject} ${count - index}`,
      text,
    );
  });
}

const lately: Record<Lang, Said[]> = {
  en: [
    said(
      'mail',
      'in',
      0,
      '10:12',
      'Samples and price list for the spring order',
      'Hi Jonas,\n\nthe samples arrived, thank you. The green is exactly what we hoped for. What we still miss is the price list, and a word on whether 300 pieces per colour are possible.\n\nYou will have the signed contract on Monday.\n\nBest,\nAnna',
    ),
    said(
      'mail',
      'out',
      0,
      '08:47',
      'Samples and price list for the spring order',
      "Hi Anna,\n\nthe parcel left on Friday. I'll see what I can do about the minimum order.\n\nJonas",
    ),
    said(
      'call',
      'out',
      1,
      '16:30',
      null,
      'Called about payment terms. She needs 60 days to make it work with her bank. Friendly, in a hurry.',
    ),
    said(
      'note',
      null,
      1,
      '16:34',
      null,
      'Decides together with Per. Looks good to her boss when delivery is on one pallet.',
    ),
    said(
      'linkedin',
      'in',
      8,
      '09:05',
      null,
      'Nice to meet you at the fair! Send me the samples you showed us?',
    ),
    said(
      'meeting',
      null,
      11,
      '11:00',
      null,
      'Trade fair, hall 4. Liked the recycled line. Competes with two other suppliers.',
    ),
  ],
  zh: [
    said(
      'mail',
      'in',
      0,
      '10:12',
      '春季样品与报价',
      '周经理：\n\n样品收到了，绿色正是我们想要的。报价单还没有看到，另外每个颜色三百件可以吗？\n\n合同周一签好寄给你们。\n\n王晓敏',
    ),
    said(
      'mail',
      'out',
      0,
      '08:47',
      '春季样品与报价',
      '王经理：\n\n包裹周五已寄出。起订量的事我想想办法。',
    ),
    said(
      'call',
      'out',
      1,
      '16:30',
      null,
      '电话谈账期，她需要六十天，银行那边才好办。态度友好，比较急。',
    ),
    said('note', null, 1, '16:34', null, '和李建国一起决定。一托盘送到，她向上司好交差。'),
    said('wechat', 'in', 8, '09:05', null, '展会上认识很高兴！您展示的样品能寄一份给我吗？'),
    said(
      'visit',
      null,
      11,
      '11:00',
      null,
      '展会四号馆见面，喜欢再生面料系列，另有两家供应商竞争。',
    ),
  ],
};
