import type { CustomerFile } from '@/utils/domain/relationship';
import type { Lang } from '../day';

type Notes = {
  file: CustomerFile;
  hours: string;
  honorific: string;
  met: string;
  /** Days ago, what, minor units. */
  bought: [number, string, number][];
  gift: string;
  referral: string;
  concession: string;
  exchange: string;
  scores: [number, number, string][];
  jubilee: string;
  needs: [string];
  steps: [string, string, string];
  complaint: string;
  cause: string;
  because: string;
};

/** What was noted about the customer, in both languages. */
export const notes: Record<Lang, Notes> = {
  en: {
    file: {
      goal: 'Exclusive winter line from 2028',
      basics: 'Two children, sails in summer. Studied textile engineering in Borås.',
      habits: 'Decides after the board meets, first Monday of the month.',
      bossGood: 'Fewer returns than last year',
      bottomLine: 'No terms beyond 60 days',
    },
    hours: 'Mornings, not Fridays',
    honorific: 'Ms Lindqvist',
    met: 'Winter fair, Hall 4',
    bought: [
      [400, '120 fleece jackets', 840_000],
      [300, '150 fleece jackets', 1_020_000],
      [190, '200 wool blankets', 960_000],
      [30, '220 fleece jackets', 1_480_000],
    ],
    gift: 'Tin of Assam tea',
    referral: 'Introduced us to Harbour Supply',
    concession: 'Free re-sampling',
    exchange: 'the order before December',
    scores: [
      [380, 3, 'Good goods, slow answers'],
      [200, 4, 'Better'],
      [20, 5, 'You keep what you say'],
    ],
    jubilee: 'Founding day of the shop',
    needs: ['Needs the lead time below four weeks'],
    steps: ['Agree on the colour range', 'Send the Q2 forecast', 'First joint catalogue'],
    complaint: 'Two boxes of the last delivery were missing',
    cause: 'The carrier left them in the depot.',
    because: 'budget freeze after the merger',
  },
  zh: {
    file: {
      goal: '2028 年起独家冬季系列',
      basics: '两个孩子，喜欢徒步。纺织工程出身。',
      habits: '每月第一个周一开完会才拍板。',
      bossGood: '退货率比去年低',
      bottomLine: '账期不超过六十天',
    },
    hours: '上午，周五除外',
    honorific: '王总',
    met: '冬季展，四号馆',
    bought: [
      [400, '抓绒夹克 120 件', 840_000],
      [300, '抓绒夹克 150 件', 1_020_000],
      [190, '羊毛毯 200 条', 960_000],
      [30, '抓绒夹克 220 件', 1_480_000],
    ],
    gift: '大红袍一盒',
    referral: '介绍了海港贸易',
    concession: '免费重新打样',
    exchange: '十二月前下单',
    scores: [
      [380, 3, '货不错，回复慢'],
      [200, 4, '有改进'],
      [20, 5, '说到做到'],
    ],
    jubilee: '开业纪念日',
    needs: ['交期要缩短到四周以内'],
    steps: ['商定色卡', '提供二季度采购计划', '首本联合画册'],
    complaint: '上一批货少了两箱',
    cause: '物流落在中转仓了。',
    because: '合并后预算冻结',
  },
};
