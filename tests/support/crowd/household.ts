import { identityExtras } from '@/utils/domain/identity';
import { CULTURES, type Culture, type Stage } from '@/utils/domain/relationship';
import { nameKey } from '@/utils/lib/fold';
import { personDraft } from '../fakes/records';
import { dealings } from './dealings';
import { CROWD_TODAY, type Dice } from './dice';
import type { Drafts, PersonDraft } from './drafts';
import { companyName, letters, personName } from './names';
import { talk } from './talk';

/** People of one company. */
export const HOUSEHOLD = 8;

/** What one company and its people have in the database, before it is derived. */
export function household(dice: Dice, nr: number, talks: (member: number) => number): Drafts {
  const id = dice.id();
  const name = companyName(dice);
  const domain = `${letters(name).replaceAll('.', '-')}-${nr.toString(36)}.example`;
  const company = { id, name, nameKey: nameKey(name), domains: [domain] };
  const drafts: Drafts = {
    ...{ people: [], identities: [], companies: [company], interactions: [], promises: [] },
    ...{
      followups: [],
      complaints: [],
      needs: [],
      gives: [],
      surveys: [],
      dates: [],
      purchases: [],
    },
  };
  for (let member = 0; member < HOUSEHOLD; member += 1) {
    const { name: own, chinese } = personName(dice);
    // Somebody is there twice in one company out of twenty-five.
    const twin = member === 1 && dice.chance(0.04) ? drafts.people[0] : undefined;
    const person = personOf(dice, twin?.name ?? own, id, chinese);
    drafts.people.push(person);
    addresses(
      dice,
      drafts,
      person,
      `${letters(person.name) || 'office'}.${nr.toString(36)}${member}@${domain}`,
    );
    dealings(dice, drafts, person);
  }
  drafts.people.forEach((person, member) => {
    const beside = drafts.people[(member + 1) % HOUSEHOLD] ?? person;
    talk(dice, drafts, [person, beside], talks(member));
  });
  return drafts;
}

function stageOf(dice: Dice): Stage {
  if (dice.chance(0.6)) return 'lead';
  return dice.chance(0.8) ? 'customer' : dice.pick(['former', 'other']);
}

/** Two people in five are greeted at the Chinese festivals. */
function cultureOf(dice: Dice, chinese: boolean): Culture | null {
  if (chinese || dice.chance(0.25)) return 'chinese';
  return dice.chance(0.3) ? dice.pick(CULTURES) : null;
}

function personOf(dice: Dice, name: string, companyId: string, chinese: boolean): PersonDraft {
  const tags = dice.chance(0.3) ? [`tag ${dice.below(30)}`] : [];
  const met = dice.chance(0.02) ? { where: 'K 2026', on: dice.day(-30, -1) } : null;
  const notNow = dice.chance(0.01)
    ? { until: dice.day(-20, 60), because: 'budget', at: dice.moment(-60) }
    : null;
  return personDraft({
    ...{ id: dice.id(), name, companyId, tags, met, notNow },
    stage: stageOf(dice),
    star: dice.chance(0.005),
    culture: cultureOf(dice, chinese),
    cadence: dice.chance(0.02) ? { ideal: 14, latest: 30 } : null,
    placement: dice.chance(0.1)
      ? { theirs: dice.chance(0.6), ours: dice.chance(0.6), at: CROWD_TODAY }
      : null,
  });
}

function addresses(dice: Dice, { identities }: Drafts, { id }: PersonDraft, email: string): void {
  const add = (kind: 'email' | 'linkedin' | 'phone', value: string) =>
    identities.push({ kind, value, personIds: [id], ...identityExtras({ kind, value }) });
  add('email', email);
  if (dice.chance(0.3)) add('linkedin', email.replace(/@.*/, '').replaceAll('.', '-'));
  if (dice.chance(0.3)) add('phone', `+49${1_000_000_000 + dice.below(899_999_999)}`);
}
