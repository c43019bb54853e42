import { domainOf, localPartOf } from './mail-domains';

type Rule = {
  /** The spelling of the domain all others stand for. */
  domain: string;
  /** Characters of the local part the provider does not look at. */
  ignored?: RegExp;
};

/**
 * Providers whose domains, or whose dots, lead to one mailbox, by their own help pages (read
 * 2026-11): Gmail "Dots don't matter in Gmail addresses" and googlemail.com; Proton "Addresses
 * and aliases" (dots, hyphens, underscores; pm.me and protonmail.com beside proton.me); Yandex
 * "Mailbox aliases" (ya.ru and the countries; dot and hyphen are one); Apple "iCloud Mail
 * addresses" (me.com and mac.com beside icloud.com). Outlook, Yahoo, QQ and NetEase look at
 * every dot.
 */
const RULES = new Map<string, Rule>(
  (
    [
      [{ domain: 'gmail.com', ignored: /\./g }, 'gmail.com googlemail.com'],
      [{ domain: 'proton.me', ignored: /[._-]/g }, 'proton.me pm.me protonmail.com protonmail.ch'],
      [
        { domain: 'yandex.ru', ignored: /[.-]/g },
        'yandex.ru ya.ru yandex.com yandex.by yandex.kz yandex.ua',
      ],
      [{ domain: 'icloud.com' }, 'icloud.com me.com mac.com'],
    ] satisfies [Rule, string][]
  ).flatMap(([rule, domains]) =>
    domains.split(' ').map((domain): [string, Rule] => [domain, rule]),
  ),
);
/** Fastmail delivers `anything@name.fastmail.com` to `name@fastmail.com` (help, "Subdomain addressing"). */
const FASTMAIL = /^([a-z0-9_-]{1,64})\.(fastmail\.(?:com|fm))$/;

/**
 * The mailbox an address is delivered to, as far as the address itself says: `+tag` off
 * (subaddressing, RFC 5233), and what the provider ignores. Two normalised addresses with one
 * alias are one mailbox.
 */
export function aliasOf(email: string): string {
  const domain = domainOf(email);
  const local = localPartOf(email);
  const below = FASTMAIL.exec(domain);
  if (below) return `${below[1]}@${below[2]}`;
  const plus = local.indexOf('+');
  const base = plus > 0 ? local.slice(0, plus) : local;
  const rule = RULES.get(domain);
  if (!rule) return `${base}@${domain}`;
  const plain = rule.ignored ? base.replace(rule.ignored, '') : base;
  return `${plain || base}@${rule.domain}`;
}
