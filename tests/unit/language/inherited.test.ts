import { describe, expect, it } from 'vitest';
import * as language from '@/utils/language';
import { readDueDate } from '@/utils/language/dates';

const NAMES = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Function.prototype),
  'prototype',
];
const at = { by: 'me', at: '2026-03-04T09:30:00Z', tz: 'UTC' } as const;
/** Places where a word of a mail is looked up in a table. */
const SENTENCES = (name: string) => [
  name,
  `I will ${name} you by Friday.`,
  `I'll send the ${name} on Monday.`,
  `I'${name} send it.`,
  `Let me ${name} that for you.`,
  `In two ${name} I will call.`,
  `${name} Friday, ${name} week, at the ${name} of May`,
  `我${name}明天发给您。`,
];

describe('a word that every object of the engine has', () => {
  it.each(NAMES)('%s is a word like any other', (name) => {
    for (const text of SENTENCES(name)) {
      expect(language.findPromises(text, at)).toBeInstanceOf(Array);
      expect(typeof language.asksSomething(text)).toBe('boolean');
      expect(typeof language.waitsForAnswer(text)).toBe('boolean');
      expect(typeof language.isClosingReply(text)).toBe('boolean');
      expect(typeof language.sentenceRole(text)).toBe('string');
      language.promisesClosedBy({ text }, [{ id: 'p', text }]);
      language.readSignature(text);
      language.mentionsAttachment(text);
      const due = readDueDate(text, { ref: at.at, tz: at.tz });
      if (due) expect(due.date).toMatch(/^\d{4}-\d{2}-\d{2}/);
    }
  });
});
