import { describe, expect, it } from 'vitest';
import { createWords } from '@/components/i18n/context';
import { briefOf, briefText } from '@/components/relationship/brief';
import { newId } from '@/utils/lib/ids';
import { addPerson, fakeServices, value } from '../../support/fakes/services';

/** Somebody with a complaint, a promise, a need and a file. */
async function someCard() {
  const { methods, ...rest } = fakeServices();
  const personId = await addPerson({ methods, ...rest }, 'Anna Lind', 'anna@nord.example');
  const key = newId;
  const due = null;
  const words = { personId, due, interactionId: null };
  await value(methods['complaint/add']({ key: key(), ...words, text: 'Two boxes missing' }));
  await value(methods['need/add']({ key: key(), ...words, text: 'Shorter lead time' }));
  const promise = { personId, kind: 'firm', text: 'Send the quote', due: '2026-03-05' } as const;
  await value(methods['promise/add']({ key: key(), promises: [{ ...promise, evidence: null }] }));
  const fields = { file: { bottomLine: '60 days', goal: 'Winter line' } };
  await value(methods['relationship/edit']({ key: key(), personId, fields }));
  return value(methods['person/card']({ personId }));
}

describe('before you talk', () => {
  it.each(['en', 'zh'] as const)('tells what stands between you, in %s', async (locale) => {
    const words = createWords(locale, '2026-03-04', 'UTC');
    const parts = briefOf(words, await someCard());
    const lines = parts.flatMap((part) => part.lines).join('\n');
    for (const fact of ['Two boxes missing', 'Send the quote', 'Shorter lead time', 'Winter line'])
      expect(lines).toContain(fact);
    const personal = parts.filter((part) => part.personal).flatMap((part) => part.lines);
    expect(personal).toEqual(['60 days']);
    expect(parts.every((part) => part.lines.length > 0)).toBe(true);
  });

  it('can be pasted anywhere', () => {
    const parts = [{ title: 'You owe', lines: ['The quote', 'A call'], personal: false }];
    expect(briefText('Anna', parts)).toBe('Anna\n\nYou owe\n- The quote\n- A call');
  });
});
