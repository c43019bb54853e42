import { describe, expect, it } from 'vitest';
import { type KnownPerson, type MatchFacts, matchSighting } from '@/utils/domain/match-rules';
import type { Sighting } from '@/utils/domain/page-reading';

const person = (personId: string, over: Partial<KnownPerson> = {}): KnownPerson => ({
  personId,
  name: 'Jane Doe',
  nameKey: 'jane doe',
  email: `${personId}@acme.example`,
  domains: ['acme.example'],
  ...over,
});
const facts = (people: KnownPerson[], over: Partial<MatchFacts> = {}): MatchFacts => ({
  exact: [],
  alias: [],
  lookAlike: [],
  sameName: [],
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
});
