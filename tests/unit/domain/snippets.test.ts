import { describe, expect, it } from 'vitest';
import { SNIPPETS, writeSnippet } from '@/utils/domain/snippets';

const anna = { name: 'Anna Lindqvist', honorific: null, company: 'Nordwind', language: null };
const wang = { name: '王晓敏', honorific: '总', company: null, language: null };
const tones = ['gentle', 'firm'] as const;

describe('snippets', () => {
  it.each(SNIPPETS)(
    '%s reads well in both languages and tones, with and without its matter',
    (kind) => {
      const full = {
        reason: 'the samples',
        festival: 'Diwali',
        promise: 'I will send it',
        newDate: '2026-03-06',
      };
      for (const matter of [{}, full])
        for (const tone of tones) {
          const english = writeSnippet({ kind, tone, language: 'en' }, anna, matter);
          const chinese = writeSnippet({ kind, tone, language: 'zh' }, wang, matter);
          expect(english.startsWith('Hi Anna,\n\n')).toBe(true);
          expect(chinese.startsWith('王总，您好：\n\n')).toBe(true);
          for (const text of [english, chinese]) {
            expect(text).not.toMatch(/[{}[\]]/);
            expect(text).not.toMatch(/ [.,:!?]|[，。：]{2}|\.\.|：，/);
            expect(text.split('\n\n')[1]?.trim()).not.toBe('');
          }
        }
    },
  );

  it('name the festival, the reason and the new day', () => {
    const write = (kind: 'festival' | 'value' | 'takes-longer', matter: object) =>
      writeSnippet({ kind, tone: 'gentle', language: 'en' }, anna, matter);
    expect(write('festival', { festival: 'Eid' })).toContain('a happy Eid');
    expect(write('value', { reason: 'https://example.com/a' })).toContain('https://example.com/a');
    expect(write('takes-longer', { promise: 'Send it', newDate: '2026-03-06' })).toContain(
      'Friday 6 March',
    );
  });
});
