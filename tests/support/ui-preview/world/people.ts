import type { SeedRecords } from '@/utils/services';
import type { Lang } from '../day';
import type { Area } from './area';
import { cast } from './cast';

type SeedPerson = SeedRecords['people'][number];

/** Everybody who is known: one customer well, her colleague, two others. */
export const people: Area = (lang) => {
  const { anna, per, maya, tom } = cast(lang);
  const work = works[lang];
  const one = (ref: keyof typeof work, { name, email }: typeof anna): SeedPerson => {
    const { title, company, more = [] } = work[ref];
    return { ref, name, title, company, identities: [{ kind: 'email', value: email }, ...more] };
  };
  return { people: [one('anna', anna), one('per', per), one('maya', maya), one('tom', tom)] };
};

type Work = { title: string; company: string; more?: SeedPerson['identities'] };

const works: Record<Lang, Record<'anna' | 'per' | 'maya' | 'tom', Work>> = {
  en: {
    anna: {
      title: 'Head of Purchasing',
      company: 'Nordwind Outdoor AB',
      more: [
        { kind: 'linkedin', value: 'anna-lindqvist' },
        { kind: 'phone', value: '+46 70 123 45 67' },
      ],
    },
    per: { title: 'Finance', company: 'Nordwind Outdoor AB' },
    maya: { title: 'Owner', company: 'Studio Okonkwo' },
    tom: { title: 'Buyer', company: 'Harbour & Sons' },
  },
  zh: {
    anna: {
      title: '采购经理',
      company: '杭州远山户外用品有限公司',
      more: [{ kind: 'phone', value: '138 0571 2345' }],
    },
    per: { title: '财务', company: '杭州远山户外用品有限公司' },
    maya: { title: '店主', company: '思行工作室' },
    tom: { title: '买手', company: '海港百货' },
  },
};

/** One address two people use, as a purchasing desk has it. */
export const sharedDesk: Area = (lang) => {
  const known = people(lang).people ?? [];
  const desk = { kind: 'email' as const, value: deskOf(lang) };
  return {
    people: known.map((one) =>
      one.ref === 'anna' || one.ref === 'per'
        ? { ...one, identities: [...one.identities, desk] }
        : one,
    ),
  };
};

export const deskOf = (lang: Lang) => cast(lang).anna.email.replace(/^[^@]+/, 'purchasing');
