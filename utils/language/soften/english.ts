import type { DueDate } from '@/utils/domain/promise';
import { baseOf } from '@/utils/language/en/verb';

/** What may stand before the promise and stays: "OK, ", "Thanks Ann, ", "Tomorrow ", "If it rains, ". */
const PROMISE =
  /^(?<lead>(?:[^,;:!?]{1,80}, |(?:then|so|but|and|also|therefore) |on \w+ |by \w+ |tomorrow |today |next \w+ |this \w+ )?)(?:(?<own>i|we)(?: will| shall|['’]ll| am going to| are going to|['’]m going to|['’]re going to| promise to| guarantee to)|(?<other>(?:my|our|the|your|you|it|this|that|everything)(?: [\w'’-]+){0,4}?)(?: will| shall|['’]ll| is going to| are going to)) (?:definitely |certainly |surely |gladly |happily |of course |also |then |now |just |personally |absolutely )*(?<rest>[a-z][^;:!?]{2,240})$/i;
const ELLIPTICAL = /^(?:will|shall) (?<rest>[a-z][^;:!?]{2,200})$/i;
const GERUND =
  /^(?<verb>[a-z]+ing) (?<rest>(?:it|this|that|them|you|the|your|over|an?|my|our)\b[^;:!?]{0,200})$/i;
/** These are soft already, refused, states, or a second promise in the same breath. */
const UNFIT =
  /^(?:see|try|do my best|do our best|let you know|let me|need|have to|be able|not|never|probably|hopefully|maybe|likely|attempt|hope|think|consider|look forward|be (?:out|away|back|travel\w+|happy|glad|pleased|delighted|honou?red|sure))\b/i;
const SECOND =
  /\b(?:get|come|circle|report) back\b|\blet you know\b|\b(?:and|but|then|so) (?:i|we)(?:['’]ll| will)\b|\bwill\b|['’]ll\b|\bplease\b|["“”]/i;
const DAY =
  /^(?:on |the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|^tomorrow|^(?:on )?the \d|^(?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^next |^(?:on )?\d/i;
const HAS_PREPOSITION =
  /\b(?:by|before|until|till|within|in|at|no later than|latest|from|after|for|to)\s+(?:the )?$/i;

/** On a day, not by it. */
const MEETING =
  /^(?:call|ring|phone|visit|meet|come|be (?:there|at|on|with)|drop (?:by|in)|stop by|join|attend|present|demo)\b/i;

/** "send it Friday" → "send it by Friday": from then on it is a limit, not an appointment. */
function byThen(text: string, due: DueDate | null): string {
  const phrase = due?.phrase ?? '';
  const at = phrase === '' ? -1 : text.toLowerCase().indexOf(phrase.toLowerCase());
  if (at < 0 || !DAY.test(phrase) || MEETING.test(text)) return text;
  const before = text.slice(0, at);
  if (HAS_PREPOSITION.test(before)) return text;
  const day = text.slice(at, at + phrase.length).replace(/^on /i, '');
  return `${before.replace(/\bon $/i, '')}by ${day}${text.slice(at + phrase.length)}`;
}

const lowerFirst = (text: string): string =>
  /^(?:I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** A softer wording of an English sentence that makes one firm promise; null where none fits. */
export function softenEnglish(sentence: string, due: DueDate | null): string | null {
  const end = /[.!\s]+$/.exec(sentence)?.[0].trim() ? '.' : '';
  const body = sentence
    .replace(/\s+/g, ' ')
    .replace(/[.!\s]+$/, '')
    .trim();
  const found = PROMISE.exec(body);
  if (found?.groups) {
    const { lead = '', own, other, rest = '' } = found.groups;
    if (UNFIT.test(rest) || SECOND.test(rest) || /\b(?:if|unless)\b/i.test(rest)) return null;
    if (
      own === undefined &&
      /^(?:you|it|this|that|everything)$/i.test(other ?? '') &&
      !/^(?:have|get|receive|be) /i.test(rest)
    )
      return null;
    const who = (own ?? 'i').toLowerCase() === 'we' ? 'we' : 'I';
    const fronted = /^(?:on \w+|tomorrow|today|next \w+|this \w+|by \w+),? $/i.test(lead);
    const subject = own === undefined ? lowerFirst(other ?? '') : who;
    const kept = fronted ? '' : lead;
    const time = fronted ? ` ${lowerFirst(lead.replace(/[, ]+$/, ''))}` : '';
    const deed = byThen(`${rest}${time}`, due);
    return compose(kept, who, `${subject} can ${deed}`, end);
  }
  const bare = ELLIPTICAL.exec(body)?.groups?.rest;
  if (bare !== undefined)
    return UNFIT.test(bare) || SECOND.test(bare)
      ? null
      : compose('', 'I', `I can ${byThen(bare, due)}`, end);
  const gerund = GERUND.exec(body)?.groups;
  const base = gerund ? baseOf((gerund.verb ?? '').toLowerCase()) : null;
  if (!gerund || base === null || SECOND.test(gerund.rest ?? '')) return null;
  return compose('', 'I', `I can ${base} ${byThen(gerund.rest ?? '', due)}`, end);
}

function compose(lead: string, who: 'I' | 'we', clause: string, end: string): string {
  const me = who === 'we' ? 'us' : 'me';
  return `${lead}${lead === '' ? 'Let' : 'let'} ${me} see whether ${clause}; ${who}'ll come back to you either way${end}`;
}
