import { blankReading } from '@/utils/sites/shared/reading';
import { compareReading, type Verdict } from '../sites/support/compare';
import { type Case, casesIn } from '../sites/support/expected';
import { RealPages } from '../sites/support/real-pages';
import { isUnseenCase, judgeUnseen } from '../sites/support/unseen';
import type { EvalOptions, EvalResult, PageGroup } from './report';

/**
 * Reads every saved page below `dir` (or those of one case) in real Chromium under its true
 * address and judges what the readers say: per site the pages, the values that the expectations
 * name, how many of them were read right, and people named who are not there. Throws when the
 * folder cannot be read or no browser can be had. With `generic` only senders and subjects are
 * asked for, from meaning alone, as on a webmail nobody has seen.
 */
export async function evalPages(
  dir: string,
  { errors, generic = false }: EvalOptions,
): Promise<EvalResult> {
  const cases = casesIn(dir).filter((page) => !generic || isUnseenCase(page));
  const groups = new Map<string, PageGroup>();
  const all = emptyGroup('all');
  const lines: string[] = [];
  const pages = await RealPages.open();
  try {
    for (const page of cases) {
      const judged = await (generic ? judgeGeneric : judge)(pages, page);
      const group = groups.get(page.site) ?? emptyGroup(page.site);
      groups.set(page.site, group);
      for (const sum of [group, all]) add(sum, judged);
      lines.push(...judged.wrong.map((line) => `${page.name}  ${line}`));
    }
  } finally {
    await pages.close();
  }
  return {
    kind: 'pages',
    n: cases.length,
    groups: [...groups.values()],
    all,
    ...(errors ? { errors: lines } : {}),
  };
}

async function judge(pages: RealPages, page: Case): Promise<Verdict> {
  const { reading, problems } = await pages.check(page);
  const verdict = compareReading(
    page.expected,
    reading ?? blankReading('', 'other', new URL(page.url)),
  );
  return { ...verdict, wrong: [...verdict.wrong, ...problems.map((p) => `contract: ${p}`)] };
}

/** Sender and subject of every open mail, and nobody who is not there. */
async function judgeGeneric(pages: RealPages, page: Case): Promise<Verdict> {
  const reading = await pages.readUnseen(page);
  const verdict = judgeUnseen(page, reading ?? blankReading('', 'other', new URL(page.url)));
  const asked = [verdict.sender, verdict.subject].filter((right) => right !== null);
  const { missed, wrongPersons } = verdict;
  const wrong = [...missed, ...wrongPersons.map((who) => `wrong person ${who}`)];
  return { fields: asked.length, right: asked.filter(Boolean).length, wrong, wrongPersons };
}

function emptyGroup(group: string): PageGroup {
  return { group, n: 0, fields: 0, right: 0, accuracy: 1, wrongPersons: 0 };
}

function add(group: PageGroup, judged: Verdict) {
  group.n += 1;
  group.fields += judged.fields;
  group.right += judged.right;
  group.wrongPersons += judged.wrongPersons.length;
  group.accuracy = group.fields > 0 ? Math.round((1e4 * group.right) / group.fields) / 1e4 : 1;
}
