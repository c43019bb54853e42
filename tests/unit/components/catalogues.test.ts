import { describe, expect, it } from 'vitest';
import { en } from '@/components/i18n/en';
import { zh } from '@/components/i18n/zh';
import type { Message } from '@/utils/lib/i18n/translate';

const forms = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en) as (keyof typeof en)[])('%s names only values that are given', (key) => {
    const message: Message = en[key];
    const given = new Set(names(typeof message === 'string' ? message : message.other));
    if (typeof message !== 'string') given.add('n');
    for (const form of [...forms(message), ...forms(zh[key])])
      for (const name of names(form)) expect(given).toContain(name);
  });

  it('say something in Chinese wherever English does', () => {
    const latin = Object.entries(zh).flatMap(([key, message]) =>
      forms(message)
        .filter((form) => !/\p{Script=Han}/u.test(form))
        .map(() => key),
    );
    expect(latin.sort()).toEqual([
      ...['app.name', 'own.hint', 'popup.with', 'report.complaint', 'report.slips'],
    ]);
  });
});
