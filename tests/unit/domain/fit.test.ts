import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aboutOf,
  type FitFacts,
  fitOf,
  interestsOf,
  isUnfit,
  topicKeysOf,
} from '@/utils/domain/fit';
import { topicsOf } from '@/utils/domain/topics';

const nobody: FitFacts = { tags: [], title: null, file: {}, companyName: null, needs: [] };
const article = (title: string, more: { tags?: string[]; note?: string; quote?: string } = {}) =>
  new Set(aboutOf({ tags: [], note: '', quote: '', ...more, title }));
const need = (text: string) => ({ text, heardAt: '2026-03-01T09:00:00.000Z' });
const codes = (title: string, facts: Partial<FitFacts>) =>
  fitOf(article(title), { ...nobody, ...facts })?.reasons.map(({ code }) => code) ?? null;

describe('what a text is about', () => {
  it.each([
    ['How the new heat pumps save energy in 2026', ['heat', 'pump', 'save', 'energy']],
    ['Batteries, boxes and gases: a guide', ['battery', 'box', 'gase']],
    ['光伏逆变器的市场分析', ['光伏', '伏逆', '逆变', '变器']],
    ['我们公司需要新的 ERP 系统', ['系统', 'erp']],
    ['宁波安和机电有限公司', ['宁波', '波安', '机电']],
    ["L'Oréal’s supplier", ['loreal', 'supplier']],
    ['the and for of 100 %', []],
    ['', []],
  ])('%s', (text, topics) => expect(topicsOf([text], 50)).toEqual(topics));

  it('is bounded and never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const topics = topicsOf(texts, 20);
        expect(topics.length).toBeLessThanOrEqual(20);
        expect(new Set(topics).size).toBe(topics.length);
        expect(topics.join('')).not.toMatch(/\n/);
      }),
    );
    const start = performance.now();
    topicsOf(['\u0301'.repeat(100_000), '的'.repeat(100_000), 'x'.repeat(100_000)], 60);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('whom it fits', () => {
  it.each<[string, Partial<FitFacts>, string[] | null]>([
    ['Heat pumps get cheaper', { tags: ['Heat pump'] }, ['tag']],
    ['Heat waves in Spain', { tags: ['Heat pump'] }, null],
    ['What seals cost', { needs: [need('Needs spare seals by June')] }, ['need']],
    ['Steel prices fall', { companyName: 'Nordic Steel AB' }, ['company']],
    ['Ten years of companies in the world', { companyName: 'World Company Ltd' }, null],
    ['Purchasing in 2026', { title: 'Head of Purchasing' }, ['role']],
    ['The best hiking trails', { file: { basics: 'Goes hiking with her sons' } }, ['file']],
    ['The best hiking trails', { file: { principles: 'No hiking together' } }, null],
    ['光伏逆变器降价', { tags: ['光伏'], needs: [need('想找便宜的逆变器')] }, ['need', 'tag']],
    ['羽绒服面料涨价', { companyName: '嘉和面料有限公司' }, ['company']],
    ['我们公司的市场分析', { needs: [need('需要我们分析市场')] }, null],
    ['Anything', {}, null],
  ])('%s · %o', (title, facts, expected) => expect(codes(title, facts)).toEqual(expected));

  it('a need says more than a tag, a tag more than a company, and more in common more', () => {
    const score = (facts: Partial<FitFacts>) =>
      fitOf(article('Spare seals for pumps'), { ...nobody, ...facts })?.score ?? 0;
    const inOrder = [
      score({ title: 'Pump engineer' }),
      score({ companyName: 'Calder Pumps' }),
      score({ tags: ['pumps'] }),
      score({ needs: [need('seals')] }),
      score({ needs: [need('spare seals')] }),
      score({ needs: [need('spare seals')], tags: ['pumps'] }),
    ];
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    expect(new Set(inOrder).size).toBe(inOrder.length);
  });

  it('a tag with a number or without a word of its own counts as a whole', () => {
    const tagged = (tags: string[], theirs: string) =>
      fitOf(article('Prices', { tags }), { ...nobody, tags: [theirs] }) !== null;
    expect(tagged(['Tier 1'], 'tier 1')).toBe(true);
    expect(tagged(['Tier 1'], 'Tier 2')).toBe(false);
    expect(tagged(['Customers'], 'customers')).toBe(true);
    expect(tagged(['客户'], '客户')).toBe(true);
    expect(tagged(['客户'], '客户 A 类')).toBe(false);
  });

  it('what is not for them is known by its words', () => {
    expect(isUnfit(article('Wine from Rioja'), { notForThem: 'no wine, no gifts' })).toBe(true);
    expect(isUnfit(article('Tea'), { notForThem: 'no wine' })).toBe(false);
    expect(isUnfit(article('Tea'), {})).toBe(false);
  });

  it('is found by one of its words: an index row stands for every reason there is', () => {
    const words = fc.constantFrom('pump', 'seal', 'solar', 'steel', 'golf', 'heat', '光伏');
    const text = fc.array(words, { maxLength: 4 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), text, text, (title, tags, asked, co) => {
        const facts = { ...nobody, tags, companyName: co || null, needs: [need(asked)] };
        const topics = article(title);
        const rows = interestsOf(facts);
        if (fitOf(topics, facts)) expect(rows.some((word) => topics.has(word))).toBe(true);
        const keys = topicKeysOf({ star: false, stage: 'customer' }, rows);
        expect(keys.every((one) => one.endsWith('\n1'))).toBe(true);
      }),
    );
  });
});
