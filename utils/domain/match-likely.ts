import { fold, nameKey } from '@/utils/lib/fold';
import { companyKey } from './company-key';
import { isFreeMail } from './free-mail';
import type { Match } from './match';
import { type KnownPerson, likely, type MatchFacts, type Shown } from './match-facts';
import { likenessOf, readsAsPinyin } from './name-sound';

/** Somebody it probably is, with the one fact it rests on; null when nothing says so. */
export function likelyMatch(shown: Shown, facts: MatchFacts): Match | null {
  return (
    byDomain(shown, facts) ??
    byHints(shown, facts) ??
    byCompany(shown, facts) ??
    byTitle(shown, facts)
  );
}

/** The name at the company's own domain. */
function byDomain({ name, domain, named }: Shown, facts: MatchFacts): Match | null {
  if (domain === null || isFreeMail(domain)) return null;
  const atHome = fitting(named, facts, name, (person) => person.domains.includes(domain));
  return likely(
    atHome,
    (id) => {
      const known = facts.people.get(id)?.name ?? '';
      return nameKey(known) === nameKey(name)
        ? { code: 'same-name-and-domain', domain }
        : { code: 'same-sound-and-domain', domain, known };
    },
    facts,
  );
}

/** A phone number in the signature, an address on the profile; a switchboard belongs to many. */
function byHints({ name }: Shown, facts: MatchFacts): Match | null {
  for (const { kind, value, personIds } of facts.hinted) {
    const fits = personIds.filter((id) => related(name, facts.people.get(id)?.name));
    const found = likely(
      fits,
      () =>
        kind === 'phone'
          ? { code: 'signature-phone', phone: value }
          : { code: 'profile-address', value },
      facts,
    );
    if (found) return found;
  }
  return null;
}

function byCompany({ name, named }: Shown, facts: MatchFacts): Match | null {
  for (const company of facts.hints.companies) {
    const key = companyKey(company);
    if (key === '') continue;
    const same = (person: KnownPerson) =>
      person.company !== null && companyKey(person.company) === key;
    const found = likely(
      fitting(named, facts, name, same),
      (id) => ({ code: 'same-name-and-company', company, known: facts.people.get(id)?.name ?? '' }),
      facts,
    );
    if (found) return found;
  }
  return null;
}

/** A title says little by itself (Manager), so two words of it at least. */
function byTitle({ name, named }: Shown, facts: MatchFacts): Match | null {
  for (const title of facts.hints.titles) {
    const key = fold(title);
    if (!/\p{L}[\s,/-]+\p{L}|\p{Script=Han}{3}/u.test(key)) continue;
    const found = likely(
      fitting(named, facts, name, (one) => one.title !== null && fold(one.title) === key),
      (id) => ({ code: 'same-name-and-title', title, known: facts.people.get(id)?.name ?? '' }),
      facts,
    );
    if (found) return found;
  }
  return null;
}

/** Those of the name who pass the test. A turned name is the same one in Chinese names only. */
function fitting(
  ids: readonly string[],
  facts: MatchFacts,
  name: string,
  test: (person: KnownPerson) => boolean,
): string[] {
  return ids.filter((id) => {
    const person = facts.people.get(id);
    if (!person || !test(person)) return false;
    const how = likenessOf(name, person.name);
    return how === 'same' || how === 'sound' || (how === 'turned' && readsAsPinyin(name));
  });
}

/** The same name, or one of them a part of the other (Jane, Jane Doe). */
function related(name: string, known: string | undefined): boolean {
  if (known === undefined || name === '') return false;
  if (likenessOf(name, known) !== null) return true;
  const [a, b] = [nameKey(name).split(' '), nameKey(known).split(' ')];
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((word) => word.length > 1 && many.includes(word));
}
