/** Who appears, in both languages: the same parts, other names. */
import type { Lang } from '../day';

export type Part = { name: string; email: string };

type Cast = {
  me: Part;
  /** The customer most scenes are about. */
  anna: Part;
  /** Her colleague in finance. */
  per: Part;
  maya: Part;
  tom: Part;
  /** Somebody not known yet. */
  newcomer: Part;
  /** A domain that prints like Anna's. */
  poser: string;
};

const english: Cast = {
  me: { name: 'Jonas Weber', email: 'jonas@loden.example' },
  anna: { name: 'Anna Lindqvist', email: 'anna.lindqvist@nordwind.example' },
  per: { name: 'Per Halvorsen', email: 'per.h@nordwind.example' },
  maya: { name: 'Maya Okonkwo', email: 'maya@okonkwo.example' },
  tom: { name: 'Tom Reyes', email: 'tom@harbour.example' },
  newcomer: { name: 'Clara Moreau', email: 'clara.moreau@atelier.example' },
  poser: 'nordvvind.example',
};

const chinese: Cast = {
  me: { name: '周宁', email: 'zhouning@loden.example' },
  anna: { name: '王晓敏', email: 'wangxm@yuanshan.example' },
  per: { name: '李建国', email: 'lijg@yuanshan.example' },
  maya: { name: '陈思', email: 'chensi@sixing.example' },
  tom: { name: '欧阳志远', email: 'ouyang@haigang.example' },
  newcomer: { name: '赵敏', email: 'zhaomin@qq.example' },
  poser: 'yuanshann.example',
};

export const cast = (lang: Lang): Cast => (lang === 'zh' ? chinese : english);
