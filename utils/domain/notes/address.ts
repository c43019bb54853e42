import type { MailLanguage } from '../person';

const HAN = /^\p{Script=Han}{2,4}$/u;
const HAN_INSIDE = /\p{Script=Han}/u;

/** Family names of two characters; every other one has one. */
const LONG_FAMILY_NAMES = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 司空 夏侯 令狐 宇文 长孙 端木 南宫 独孤 轩辕 百里 呼延 西门 歐陽 諸葛 東方 尉遲 公孫 長孫 南宮 獨孤 軒轅 西門'.split(
    ' ',
  ),
);

/** Titles that mean the same in both languages; others stay in their own. */
const TITLES: readonly { zh: string; en: string; like: RegExp }[] = [
  { zh: '先生', en: 'Mr', like: /^mr\.?$/i },
  { zh: '女士', en: 'Ms', like: /^(?:ms|mrs|miss)\.?$/i },
  { zh: '博士', en: 'Dr', like: /^dr\.?$/i },
  { zh: '教授', en: 'Professor', like: /^prof(?:\.|essor)?$/i },
];

/**
 * How somebody is addressed: 王总, 李经理, 王晓敏; Dr. Lindqvist, Anna. Chinese takes the family
 * name with the title behind it, or the full name; English the title with the last name, or the
 * first name. A title of the other language is turned where it has a counterpart.
 */
export function addressOf(name: string, honorific: string | null, language: MailLanguage): string {
  const title = titleIn(language, honorific?.trim() ?? '');
  const plain = name.trim().replace(/\s+/g, ' ');
  if (language === 'zh') return chinese(plain, title);
  if (HAN_INSIDE.test(plain)) return plain;
  const { first, last } = latinParts(plain);
  return title === '' ? first : `${title} ${last}`;
}

function chinese(name: string, title: string): string {
  const joined = name.replace(/ /g, '');
  if (HAN.test(joined)) {
    if (title === '') return joined;
    const family = familyNameOf(joined);
    return title.startsWith(family) ? title : `${family}${title}`;
  }
  if (title === '') return latinParts(name).first;
  return `${latinParts(name).last} ${title}`;
}

function familyNameOf(name: string): string {
  const two = name.slice(0, 2);
  return name.length > 2 && LONG_FAMILY_NAMES.has(two) ? two : name.slice(0, 1);
}

function latinParts(name: string): { first: string; last: string } {
  const [family, given] = name.split(/,\s*/);
  if (given && family) return { first: given.split(' ')[0] ?? given, last: family };
  const words = name.split(' ');
  return { first: words[0] ?? name, last: words.at(-1) ?? name };
}

function titleIn(language: MailLanguage, title: string): string {
  const known = TITLES.find(({ zh, like }) => title === zh || like.test(title));
  if (language === 'zh') return known && !HAN_INSIDE.test(title) ? known.zh : title;
  if (!HAN_INSIDE.test(title)) return title;
  return known?.en ?? '';
}
