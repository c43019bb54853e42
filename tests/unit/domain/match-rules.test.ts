import { describe, expect, it } from 'vitest';
import { type MatchHints, NO_HINTS } from '@/utils/domain/match';
import type { KnownPerson, MatchFacts } from '@/utils/domain/match-facts';
import { matchSighting } from '@/utils/domain/match-rules';
import type { Sighting } from '@/utils/domain/page-reading';

const person = (personId: string, over: Partial<KnownPerson> = {}): KnownPerson => ({
  personId,
  name: 'Jane Doe',
  nameKey: 'jane doe',
  email: `${personId}@acme.example`,
  domains: ['acme.example'],
  company: null,
  title: null,
  ...over,
});
const facts = (people: KnownPerson[], over: Partial<MatchFacts> = {}): MatchFacts => ({
  exact: [],
  alias: [],
  hinted: [],
  named: null,
  lookAlike: [],
  sameName: [],
  domainKnown: false,
  colleague: false,
  hints: NO_HINTS,
  people: new Map(people.map((one) => [one.personId, one])),
  ...over,
});
const jane: Sighting = { role: 'from', name: 'Jane Doe', email: 'jane@acme.example' };
const exact = (personIds: string[], value = 'jane@acme.example') => [
  { kind: 'email' as const, value, personIds },
];

describe('matching', () => {
  it('is certain by an address, whatever the name says', () => {
    const match = matchSighting(
      { ...jane, name: 'Somebody Else' },
      facts([person('a')], { exact: exact(['a']) }),
    );
    expect(match).toEqual({
      level: 'certain',
      personId: 'a',
      candidates: [],
      reason: { code: 'same-identity', kind: 'email', value: 'jane@acme.example' },
    });
  });

  it('asks when an address is shared, the namesake first', () => {
    const people = [person('b', { name: 'Bob', nameKey: 'bob' }), person('a')];
    const match = matchSighting(jane, facts(people, { exact: exact(['b', 'a']) }));
    expect(match).toMatchObject({
      level: 'ask',
      personId: null,
      reason: { code: 'shared-address' },
    });
    expect(match.candidates.map(({ personId }) => personId)).toEqual(['a', 'b']);
  });

  it('asks when two ids of one sighting belong to two people', () => {
    const two = [...exact(['a']), { kind: 'linkedin' as const, value: 'jane', personIds: ['b'] }];
    const match = matchSighting(
      { ...jane, handle: 'jane' },
      facts([person('a'), person('b')], { exact: two }),
    );
    expect(match.level).toBe('ask');
    expect(match.candidates).toHaveLength(2);
  });

  it('asks at a desk’s address when another name sits there', () => {
    const desk = { ...jane, name: 'Bob Low', email: 'info@acme.example' };
    const held = facts([person('a')], { exact: exact(['a'], 'info@acme.example') });
    expect(matchSighting(desk, held)).toMatchObject({
      level: 'ask',
      reason: { code: 'shared-address', value: 'info@acme.example' },
    });
    expect(matchSighting({ ...desk, name: 'Doe, Jane' }, held).level).toBe('certain');
    expect(matchSighting({ ...desk, name: null }, held).level).toBe('certain');
  });

  it('forgets holders who are gone', () => {
    expect(matchSighting(jane, facts([], { exact: exact(['gone']) }))).toMatchObject({
      level: 'unknown',
      reason: { code: 'new' },
    });
  });

  it('is never certain or likely by a name alone', () => {
    const named = facts([person('a')], { sameName: ['a'] });
    for (const sighting of [
      { ...jane, email: 'jane@gmail.com' },
      { ...jane, email: 'jane@elsewhere.example' },
      { role: 'from' as const, name: 'Jane Doe' },
      { role: 'profile' as const, name: 'Jane Doe', handle: 'jane-doe-1' },
    ]) {
      expect(matchSighting(sighting, named)).toMatchObject({ level: 'ask', personId: null });
    }
    const free = facts([person('a', { domains: ['gmail.com'] })], { sameName: ['a'] });
    expect(matchSighting({ ...jane, email: 'jane@gmail.com' }, free).level).toBe('ask');
  });

  it('is likely by name and company domain, and asks when two fit', () => {
    const sighting = { ...jane, email: 'j.doe@acme.example' };
    const one = facts([person('a')], { sameName: ['a'] });
    expect(matchSighting(sighting, one)).toMatchObject({
      level: 'likely',
      personId: 'a',
      candidates: [{ personId: 'a', name: 'Jane Doe', email: 'a@acme.example' }],
      reason: { code: 'same-name-and-domain', domain: 'acme.example' },
    });
    const two = facts([person('a'), person('b')], { sameName: ['a', 'b'] });
    expect(matchSighting(sighting, two)).toMatchObject({ level: 'ask', personId: null });
  });

  it('warns of look-alikes before mere new addresses, unless the domain is known too', () => {
    const posing = { ...jane, name: 'Somebody', email: 'x@acrne.example' };
    const alike = { lookAlike: [{ value: 'jane@acme.example', personIds: ['a'] }] };
    expect(matchSighting(posing, facts([person('a')], alike)).reason).toEqual({
      code: 'look-alike-domain',
      domain: 'acrne.example',
      known: 'acme.example',
    });
    const both = [...alike.lookAlike, { value: 'bob@acrne.example', personIds: ['b'] }];
    expect(matchSighting(posing, facts([person('a')], { lookAlike: both })).level).toBe('unknown');
  });

  it('knows nobody without name and address', () => {
    expect(matchSighting({ role: 'from', name: null }, facts([]))).toEqual({
      level: 'unknown',
      personId: null,
      candidates: [],
      reason: { code: 'no-address' },
    });
  });

  const zhang = person('z', {
    name: '张伟',
    nameKey: '张伟',
    email: 'zw@anhe.example',
    domains: ['anhe.example'],
    company: '安和机电有限公司',
    title: '采购部经理',
  });
  const hints = (over: Partial<MatchHints>) => ({ ...NO_HINTS, ...over });
  const profile: Sighting = { role: 'profile', name: 'Wei Zhang', handle: 'wei-zhang-1' };

  it.each<[string, Sighting, Partial<MatchFacts>, object]>([
    [
      'pinyin at the company’s domain is likely',
      { role: 'from', name: 'Wei Zhang', email: 'wei@anhe.example' },
      { sameName: ['z'], domainKnown: true },
      {
        level: 'likely',
        personId: 'z',
        reason: { code: 'same-sound-and-domain', domain: 'anhe.example', known: '张伟' },
      },
    ],
    [
      'pinyin alone is a question',
      { role: 'from', name: 'Zhang Wei', email: 'zw@gmail.com' },
      { sameName: ['z'] },
      { level: 'ask', personId: null, reason: { code: 'sounds-alike', known: '张伟' } },
    ],
    [
      'a phone number in the signature is likely',
      { role: 'from', name: 'Zhang Wei', email: 'zw@gmail.com' },
      { hinted: [{ kind: 'phone', value: '+8613800138000', personIds: ['z'] }] },
      { level: 'likely', personId: 'z', reason: { code: 'signature-phone' } },
    ],
    [
      'a switchboard’s number makes nobody likely',
      { role: 'from', name: 'Li Na', email: 'ln@gmail.com' },
      { hinted: [{ kind: 'phone', value: '+8657412345678', personIds: ['z'] }] },
      { level: 'unknown', reason: { code: 'new' } },
    ],
    [
      'an address the profile shows is likely',
      profile,
      { hinted: [{ kind: 'email', value: 'zw@anhe.example', personIds: ['z'] }] },
      { level: 'likely', reason: { code: 'profile-address', value: 'zw@anhe.example' } },
    ],
    [
      'name and company of a profile are likely',
      profile,
      { sameName: ['z'], hints: hints({ companies: ['安和机电'] }) },
      { level: 'likely', personId: 'z', reason: { code: 'same-name-and-company' } },
    ],
    [
      'name and title of a profile are likely',
      profile,
      { sameName: ['z'], hints: hints({ titles: ['采购部经理'] }) },
      { level: 'likely', personId: 'z', reason: { code: 'same-name-and-title' } },
    ],
    [
      'another company leaves a question',
      profile,
      { sameName: ['z'], hints: hints({ companies: ['Other Ltd'] }) },
      { level: 'ask', personId: null },
    ],
    [
      'somebody’s address as a name is a warning',
      { role: 'from', name: 'zw@anhe.example', email: 'x@evil.example' },
      { named: { value: 'zw@anhe.example', personIds: ['z'] } },
      { level: 'ask', reason: { code: 'name-is-address', from: 'x@evil.example' } },
    ],
    [
      'nobody poses at a domain that is known',
      { role: 'from', name: '张伟', email: 'zw@anhee.example' },
      { sameName: ['z'], domainKnown: true },
      { level: 'ask', reason: { code: 'known-name-new-address' } },
    ],
    [
      'colleagues are never asked about',
      { role: 'cc', name: '张伟', email: 'zw@mine.example' },
      { sameName: ['z'], colleague: true },
      { level: 'unknown', reason: { code: 'colleague', domain: 'mine.example' } },
    ],
  ])('%s', (_, sighting, over, expected) => {
    expect(matchSighting(sighting, facts([zhang], over))).toMatchObject(expected);
  });

  it('takes a turned name for the same one in Chinese names only', () => {
    const thomas = person('t', { name: 'Thomas James', nameKey: 'thomas james' });
    const turned = { role: 'from' as const, name: 'James Thomas', email: 'jt@acme.example' };
    expect(matchSighting(turned, facts([thomas], { sameName: ['t'] })).level).toBe('ask');
    const wei = person('w', { name: 'Zhang Wei', nameKey: 'zhang wei' });
    const other = { ...turned, name: 'Wei Zhang' };
    expect(matchSighting(other, facts([wei], { sameName: ['w'] })).level).toBe('likely');
  });
});
