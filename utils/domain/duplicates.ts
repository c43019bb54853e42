import { aliasOf } from './alias';
import { companyKey } from './company-key';
import { isFreeMail } from './free-mail';
import type { IdentityKey } from './identity';
import { isRoleAddress } from './machine-senders';
import { domainOf } from './mail-domains';
import { likenessOf, readsAsPinyin } from './name-sound';
import type { IdentityKind } from './person';

/** Why two records may be one person: shown as one sentence. */
export type TwinReason =
  | { code: 'same-address'; kind: IdentityKind; value: string }
  /** Two spellings of one mailbox. */
  | { code: 'alias'; value: string; other: string }
  | { code: 'same-name-and-company'; company: string }
  /** Characters and pinyin, or the family name at the other end. */
  | { code: 'same-sound-and-company'; company: string; other: string }
  /** Of one of them no company is known that could tell them apart. */
  | { code: 'same-name' };

export type TwinFacts = {
  name: string;
  company: { name: string; domains: readonly string[] } | null;
  identities: readonly IdentityKey[];
};

/** Why `b` may be `a`; null when nothing says so, or two companies tell them apart. */
export function twinReason(a: TwinFacts, b: TwinFacts): TwinReason | null {
  return byAddress(a, b) ?? byName(a, b);
}

/** Does an address belong to one person, so that two who have it may be one? */
export const isPersonal = ({ kind, value }: IdentityKey) =>
  kind !== 'email' || !isRoleAddress(value);

function byAddress(a: TwinFacts, b: TwinFacts): TwinReason | null {
  const others = new Set(b.identities.map(({ kind, value }) => `${kind}:${value}`));
  const shared = a.identities.find(
    (one) => isPersonal(one) && others.has(`${one.kind}:${one.value}`),
  );
  if (shared) return { code: 'same-address', kind: shared.kind, value: shared.value };
  const aliases = new Map(mailsOf(b).map((mail) => [aliasOf(mail), mail]));
  for (const mail of mailsOf(a)) {
    const other = aliases.get(aliasOf(mail));
    if (other !== undefined && other !== mail) return { code: 'alias', value: mail, other };
  }
  return null;
}

function byName(a: TwinFacts, b: TwinFacts): TwinReason | null {
  const how = likenessOf(a.name, b.name);
  if (how === null || (how === 'turned' && !readsAsPinyin(a.name))) return null;
  const [one, two] = [homesOf(a), homesOf(b)];
  const home = [...one].find((key) => two.has(key));
  if (home !== undefined) {
    const company = a.company?.name ?? b.company?.name ?? home;
    return how === 'same'
      ? { code: 'same-name-and-company', company }
      : { code: 'same-sound-and-company', company, other: b.name };
  }
  return how === 'same' && (one.size === 0 || two.size === 0) ? { code: 'same-name' } : null;
}

/** Everything that says where somebody works. */
function homesOf({ company, identities }: TwinFacts): Set<string> {
  const domains = mailsOf({ identities }).map(domainOf);
  return new Set([
    ...(company ? [companyKey(company.name), ...company.domains] : []),
    ...domains.filter((domain) => !isFreeMail(domain)),
  ]);
}

const mailsOf = ({ identities }: Pick<TwinFacts, 'identities'>) =>
  identities.filter(({ kind }) => kind === 'email').map(({ value }) => value);
