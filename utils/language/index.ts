import type { DueDate, FoundPromise, PromiseKind, SentenceRole } from '@/utils/domain/promise';
import { readDueDate } from '@/utils/language/dates';
import { type Finding, LISTED, SURE } from '@/utils/language/finding';
import { judgeSentence } from '@/utils/language/judge';
import { roleWithoutPromise } from '@/utils/language/roles';
import { MAX_SENTENCE, splitSentences } from '@/utils/language/sentences';
import { isNoise, withoutHistory } from '@/utils/language/text';

/** No message holds more; what comes after is not looked at. */
const MAX_PROMISES = 100;

/** Who wrote the message, when, and in which time zone. */
export type PromiseContext = {
  by: 'me' | 'them';
  /** Moment of writing, ISO 8601. */
  at: string;
  /** IANA zone of the reader. */
  tz: string;
};

const kindOf = (finding: Finding): PromiseKind =>
  finding.approval ? 'approval' : finding.soft ? 'soft' : 'firm';

/**
 * Does one sentence hold an undertaking by its author's side (label rule: README, "Promises")?
 * `confidence` 0…1, 0.5 and more counts; `sure` = high precision. `kind` as said by "me".
 */
export function isUndertaking(sentence: string): {
  confidence: number;
  sure: boolean;
  kind: PromiseKind;
} {
  const finding = judgeSentence(sentence.slice(0, MAX_SENTENCE));
  return {
    confidence: finding.confidence,
    sure: finding.confidence >= SURE,
    kind: kindOf(finding),
  };
}

/** What a sentence does: the clearest undertaking first, then absence, complaint, request, … */
export function sentenceRole(sentence: string): SentenceRole {
  const text = sentence.slice(0, MAX_SENTENCE);
  if (isNoise(text)) return 'other';
  const role = roleWithoutPromise(text);
  if (role === 'out-of-office') return role;
  return judgeSentence(text).confidence >= LISTED ? 'promise' : role;
}

/** "In a minute", "within the hour": a manner of speaking, not a day to be held to. */
const PASSING =
  /^(?:in|within) (?:just )?(?:an?|the|one) (?:few |couple of )?(?:minutes?|mins?|moments?|seconds?|secs?|bit|while|hour)$/i;

function dueIn(sentence: string, { at, tz }: PromiseContext): DueDate | null {
  const due = readDueDate(sentence, { ref: at, tz });
  return due && PASSING.test(due.phrase) ? null : due;
}

/**
 * The promises in a message, in order: one per sentence, with its due date where one is written.
 * `text` is best given without quoted history and signature; lines quoted with ">" are left out.
 * Sure ones may be offered ticked, the others unticked; everything weaker stays silent. Bounded in
 * time on any input and never throws.
 */
export function findPromises(text: string, context: PromiseContext): FoundPromise[] {
  const found: FoundPromise[] = [];
  for (const sentence of splitSentences(withoutHistory(text))) {
    if (found.length >= MAX_PROMISES) break;
    const { confidence, sure, kind } = isUndertaking(sentence);
    if (confidence < LISTED) continue;
    found.push({
      kind: context.by === 'them' ? 'theirs' : kind,
      by: context.by,
      sentence,
      due: dueIn(sentence, context),
      confidence: Math.round(confidence * 100) / 100,
      sure,
    });
  }
  return found;
}

export { asksSomething } from '@/utils/language/asks';
export { mentionsAttachment } from '@/utils/language/attachment';
export { promisesClosedBy } from '@/utils/language/closes';
export { isClosingReply } from '@/utils/language/closing-reply';
export { readSignature } from '@/utils/language/signature';
export { softened } from '@/utils/language/soften';
export { waitsForAnswer } from '@/utils/language/waits';
