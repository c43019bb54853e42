/** The little world the preview shows: one customer well known, some others, in two languages. */
import type { Followup } from '@/utils/domain/followup';
import type { Interaction } from '@/utils/domain/interaction';
import type { PromiseRecord } from '@/utils/domain/promise';
import { followup, interaction, type Known, known, promise } from './people';

export type World = {
  people: Known[];
  promises: PromiseRecord[];
  followups: Followup[];
  interactions: Interaction[];
  subject: string;
};

export const english = (): World => ({
  subject: 'Samples and price list for the spring order',
  people: [
    known({
      id: 'p-anna',
      name: 'Anna Lindqvist',
      title: 'Head of Purchasing',
      company: 'Nordwind Outdoor AB',
      email: 'anna.lindqvist@nordwind.example',
      linkedin: 'anna-lindqvist',
      phone: '+46 70 123 45 67',
    }),
    known({
      id: 'p-per',
      name: 'Per Halvorsen',
      title: 'Finance',
      company: 'Nordwind Outdoor AB',
      email: 'per.h@nordwind.example',
    }),
    known({
      id: 'p-maya',
      name: 'Maya Okonkwo',
      title: 'Owner',
      company: 'Studio Okonkwo',
      email: 'maya@okonkwo.example',
    }),
    known({
      id: 'p-tom',
      name: 'Tom Reyes',
      title: 'Buyer',
      company: 'Harbour & Sons',
      email: 'tom@harbour.example',
    }),
  ],
  promises: [
    promise(
      'p-anna',
      'firm',
      'Send the price list for the spring collection',
      -3,
      'I will send you the price list for the spring collection by Saturday.',
    ),
    promise(
      'p-anna',
      'soft',
      'See what we can do about the minimum order',
      1,
      "I'll see what I can do about the minimum order.",
    ),
    promise(
      'p-anna',
      'approval',
      'Ask for 60 days payment terms and come back with an answer',
      6,
      'I have to ask my manager about 60 days, you will hear from me by Monday.',
    ),
    promise(
      'p-anna',
      'theirs',
      'Signed framework contract',
      -1,
      'You will have the signed contract on Monday.',
    ),
    promise('p-anna', 'theirs', 'Forecast for Q2', 10, "We'll share our Q2 forecast next week."),
    promise('p-maya', 'firm', 'Call back about the broken zips', -1),
    promise('p-tom', 'firm', 'Send two fabric swatches', 0),
  ],
  followups: [
    followup('p-anna', 'Ask how the trade fair went', 4),
    followup('p-tom', 'Ask about the reorder', 0),
  ],
  interactions: [
    interaction(
      'p-anna',
      'mail',
      'in',
      0,
      '10:12',
      'Re: Samples and price list for the spring order',
      'Hi Jonas,\n\nthe samples arrived, thank you. The green is exactly what we hoped for. What we still miss is the price list, and a word on whether 300 pieces per colour are possible.\n\nYou will have the signed contract on Monday.\n\nBest,\nAnna',
    ),
    interaction(
      'p-anna',
      'mail',
      'out',
      0,
      '08:47',
      'Re: Samples and price list for the spring order',
      "Hi Anna,\n\nthe parcel left on Friday. I'll see what I can do about the minimum order.\n\nJonas",
    ),
    interaction(
      'p-anna',
      'call',
      'out',
      1,
      '16:30',
      null,
      'Called about payment terms. She needs 60 days to make it work with her bank. Friendly, in a hurry.',
    ),
    interaction(
      'p-anna',
      'note',
      null,
      1,
      '16:34',
      null,
      'Decides together with Per. Looks good to her boss when delivery is on one pallet.',
    ),
    interaction(
      'p-anna',
      'linkedin',
      'in',
      8,
      '09:05',
      null,
      'Nice to meet you at the fair! Send me the samples you showed us?',
    ),
    interaction(
      'p-anna',
      'meeting',
      null,
      11,
      '11:00',
      null,
      'Trade fair, hall 4. Liked the recycled line. Competes with two other suppliers.',
    ),
    ...history(
      'p-anna',
      'Order confirmation',
      'Thank you for the confirmation, all fine on our side.',
    ),
  ],
});

export const chinese = (): World => ({
  subject: '春季样品与报价',
  people: [
    known({
      id: 'p-anna',
      name: '王晓敏',
      title: '采购经理',
      company: '杭州远山户外用品有限公司',
      email: 'wangxm@yuanshan.example',
      phone: '138 0571 2345',
    }),
    known({
      id: 'p-per',
      name: '李建国',
      title: '财务',
      company: '杭州远山户外用品有限公司',
      email: 'lijg@yuanshan.example',
    }),
    known({
      id: 'p-maya',
      name: '陈思',
      title: '店主',
      company: '思行工作室',
      email: 'chensi@sixing.example',
    }),
    known({
      id: 'p-tom',
      name: '欧阳志远',
      title: '买手',
      company: '海港百货',
      email: 'ouyang@haigang.example',
    }),
  ],
  promises: [
    promise('p-anna', 'firm', '发春季系列的报价单', -3, '报价单我周六之前发给您。'),
    promise('p-anna', 'soft', '起订量的事想想办法', 1, '起订量的事我想想办法。'),
    promise(
      'p-anna',
      'approval',
      '申请六十天账期并给答复',
      6,
      '六十天账期我得申请批示，下周一前给您回话。',
    ),
    promise('p-anna', 'theirs', '签好的框架合同', -1, '合同周一签好寄给你们。'),
    promise('p-anna', 'theirs', '二季度采购计划', 10, '二季度的采购计划下周给你们。'),
    promise('p-maya', 'firm', '回电话谈拉链的投诉', -1),
    promise('p-tom', 'firm', '寄两块面料小样', 0),
  ],
  followups: [followup('p-anna', '问问展会的情况', 4), followup('p-tom', '问补货', 0)],
  interactions: [
    interaction(
      'p-anna',
      'mail',
      'in',
      0,
      '10:12',
      '回复：春季样品与报价',
      '周经理：\n\n样品收到了，绿色正是我们想要的。报价单还没有看到，另外每个颜色三百件可以吗？\n\n合同周一签好寄给你们。\n\n王晓敏',
    ),
    interaction(
      'p-anna',
      'mail',
      'out',
      0,
      '08:47',
      '回复：春季样品与报价',
      '王经理：\n\n包裹周五已寄出。起订量的事我想想办法。',
    ),
    interaction(
      'p-anna',
      'call',
      'out',
      1,
      '16:30',
      null,
      '电话谈账期，她需要六十天，银行那边才好办。态度友好，比较急。',
    ),
    interaction(
      'p-anna',
      'note',
      null,
      1,
      '16:34',
      null,
      '和李建国一起决定。一托盘送到，她向上司好交差。',
    ),
    interaction(
      'p-anna',
      'wechat',
      'in',
      8,
      '09:05',
      null,
      '展会上认识很高兴！您展示的样品能寄一份给我吗？',
    ),
    interaction(
      'p-anna',
      'visit',
      null,
      11,
      '11:00',
      null,
      '展会四号馆见面，喜欢再生面料系列，另有两家供应商竞争。',
    ),
    ...history('p-anna', '订单确认', '谢谢确认，我们这边没有问题。'),
  ],
});

/** A long past, to scroll through. */
function history(personId: string, subject: string, text: string): Interaction[] {
  return Array.from({ length: 240 }, (_, index) =>
    interaction(
      personId,
      index % 5 === 0 ? 'call' : 'mail',
      index % 2 === 0 ? 'in' : 'out',
      14 + index * 3,
      `${String(9 + (index % 8)).padStart(2, '0')}:05`,
      index % 5 === 0 ? null : `${subject} ${240 - index}`,
      text,
    ),
  );
}
