import { GAP_FIELDS, type GapField } from '../suggestion';
import type { Rule, SuggestFacts } from './facts';

/** The card is worth filling once they were met this often. */
const LEAST_TOUCHES = 3;

/** One thing that is not known yet of a customer or key contact; never two at a time. */
export const profileGap: Rule = (facts) => {
  const { who, touches } = facts;
  if (!(who.stage === 'customer' || who.star) || touches.length < LEAST_TOUCHES) return [];
  return GAP_FIELDS.filter((field) => lacks(facts, field)).map((field) => ({
    tone: 'idle',
    reason: { code: 'profile-gap', field },
    target: { kind: 'field', field },
    fact: field,
    evidence: null,
  }));
};

function lacks({ who, dates }: SuggestFacts, field: GapField): boolean {
  switch (field) {
    case 'company':
      return who.companyId === null;
    case 'title':
      return blank(who.title);
    case 'placement':
      return who.placement === null;
    case 'birthday':
      return !dates.some(({ kind }) => kind === 'birthday');
    case 'culture':
      return who.culture === null;
    case 'bestHours':
      return blank(who.bestHours);
    case 'bossGood':
      return blank(who.file.bossGood);
  }
}

const blank = (text: string | null | undefined) => !text?.trim();
