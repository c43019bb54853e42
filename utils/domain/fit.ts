import { fold } from '@/utils/lib/fold';
import { companyKey } from './company-key';
import type { Need } from './need';
import type { Person } from './person';
import type { Instant } from './record';
import type { CustomerFile, FilePart, Stage } from './relationship';
import { topicsOf } from './topics';

/** Parts of the customer file that tell what somebody cares about. */
const INTERESTS = [
  'goal',
  'basics',
  'purchases',
  'habits',
  'bossGood',
] as const satisfies readonly FilePart[];

const MOST_TOPICS = 80;
/** Words of one text that are compared. */
const MOST_WORDS = 200;

/** Why something fits somebody: the fact it rests on, in the words it was noted in. */
export type FitReason =
  | { code: 'need'; text: string; at: Instant }
  | { code: 'tag'; tag: string }
  | { code: 'company'; text: string }
  | { code: 'role'; text: string }
  | { code: 'file'; part: (typeof INTERESTS)[number]; text: string };

/** What is known of somebody that an article may fit. */
export type FitFacts = Pick<Person, 'tags' | 'title' | 'file'> & {
  companyName: string | null;
  /** Open ones: heard, or answered and not solved. */
  needs: readonly Pick<Need, 'text' | 'heardAt'>[];
};

export type Fit = { score: number; reasons: FitReason[] };

/** A need weighs more than a tag, a tag more than a word of their company or file. */
const WEIGHT = { need: 4, tag: 3, company: 2, role: 1, file: 1.5 } as const;
/** What each further common word adds. */
const EACH_MORE = 0.5;
const MOST_MORE = 4;

/**
 * Whether something about these topics fits somebody, and why, the strongest reason first. A tag
 * of several words counts when all of them are there; elsewhere one word is enough. Null when
 * nothing of theirs is in it.
 */
export function fitOf(topics: ReadonlySet<string>, facts: FitFacts): Fit | null {
  const found: { weight: number; reason: FitReason }[] = [];
  const add = (reason: FitReason, text: string, all?: readonly string[]) => {
    const words = all ?? topicsOf([text], MOST_WORDS);
    const common = words.filter((word) => topics.has(word)).length;
    if (common === 0 || (all && common < words.length)) return;
    const more = all ? 0 : EACH_MORE * Math.min(MOST_MORE, common - 1);
    found.push({ weight: WEIGHT[reason.code] + more, reason });
  };
  for (const { text, heardAt: at } of facts.needs) add({ code: 'need', text, at }, text);
  for (const tag of facts.tags) add({ code: 'tag', tag }, tag, tagTopics(tag));
  if (facts.companyName)
    add({ code: 'company', text: facts.companyName }, companyKey(facts.companyName));
  if (facts.title) add({ code: 'role', text: facts.title }, facts.title);
  for (const part of INTERESTS) {
    const text = facts.file[part];
    if (text) add({ code: 'file', part, text }, text);
  }
  if (found.length === 0) return null;
  found.sort((a, b) => b.weight - a.weight);
  const score = found.reduce((sum, { weight }) => sum + weight, 0);
  return { score, reasons: found.map(({ reason }) => reason) };
}

/** Is it about what was noted as not for them? */
export function isUnfit(topics: ReadonlySet<string>, file: CustomerFile): boolean {
  return topicsOf([file.notForThem], MOST_WORDS).some((word) => topics.has(word));
}

/** What somebody cares about, as far as it is known. */
export function interestsOf({ tags, title, file, companyName, needs }: FitFacts): string[] {
  const noted = INTERESTS.map((part) => file[part]);
  const heard = needs.map(({ text }) => text);
  const company = companyName && companyKey(companyName);
  return joined(tags, [company, title, ...heard, ...noted]);
}

/** What something kept for customers is about; what was tagged first. */
export function aboutOf(of: { tags: string[]; title: string; note: string; quote: string }) {
  return joined(of.tags, [of.title, of.note, of.quote]);
}

/**
 * The words of a tag; as a whole besides where a number tells it from others (Tier 1, Tier 2) or
 * its words alone say nothing (客户, Customers).
 */
function tagTopics(tag: string): string[] {
  const words = topicsOf([tag], MOST_WORDS);
  return words.length === 0 || /\p{N}/u.test(tag) ? [...words, `#${fold(tag)}`] : words;
}

function joined(tags: readonly string[], texts: readonly (string | null | undefined)[]): string[] {
  const all = new Set([...tags.flatMap(tagTopics), ...topicsOf(texts, MOST_TOPICS)]);
  return [...all].slice(0, MOST_TOPICS);
}

/** Existing customers first, key ones before all: the order in which a topic's people are read. */
const ORDER: Readonly<Record<Stage, number>> = { customer: 1, former: 2, other: 3, lead: 4 };

export const standingRank = ({ star, stage }: Pick<Person, 'star' | 'stage'>): number =>
  star ? 0 : ORDER[stage];

/** No topic holds a line break. */
const SEPARATOR = '\n';
/** Index rows that find somebody by what they care about. */
export function topicKeysOf(person: Pick<Person, 'star' | 'stage'>, topics: readonly string[]) {
  const rank = standingRank(person);
  return topics.map((topic) => `${topic}${SEPARATOR}${rank}`);
}

/** The rows of one topic, best first. */
export const topicRange = (topic: string): [from: string, until: string] => [
  `${topic}${SEPARATOR}`,
  `${topic}${SEPARATOR}9`,
];

/** Needs that are still to be met. */
export const isOpenNeed = ({ state }: Pick<Need, 'state'>): boolean =>
  state === 'heard' || state === 'answered';
