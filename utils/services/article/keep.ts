import { Refusal } from '@/utils/db/errors';
import type { Draft } from '@/utils/db/records';
import { articleAt, getArticle } from '@/utils/db/repositories/articles';
import type { Article } from '@/utils/domain/article';
import { aboutOf } from '@/utils/domain/fit';
import { displayLine, displayText } from '@/utils/lib/display-name';
import { fold } from '@/utils/lib/fold';
import { newId } from '@/utils/lib/ids';
import { termsOf } from '@/utils/lib/terms';
import { hostShown, webAddress } from '@/utils/lib/web-address';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';

const MOST_TITLE = 300;
const MOST_WORDS = 2000;
const MOST_TAGS = 20;
/** Of a title made of other words. */
const FIRST_WORDS = 80;

type Told = Omit<UiAsk<'article/preview'>, 'url'>;
type Words = Pick<Article, 'title' | 'quote' | 'note' | 'tags'>;

/** The words as they are kept; whatever is left out stays as it is. */
export function tidyWords<T extends Partial<Told>>({ title, quote, note, tags }: T) {
  const found: Partial<Words> = {};
  if (title !== undefined) found.title = displayLine(title, MOST_TITLE);
  if (quote !== undefined) found.quote = displayText(quote, MOST_WORDS);
  if (note !== undefined) found.note = displayText(note, MOST_WORDS);
  if (tags !== undefined) found.tags = tidyTags(tags);
  return found as { [K in keyof Words & keyof T]: Words[K] };
}

/** Each once, however it is spelled. */
function tidyTags(raw: readonly string[]): string[] {
  const tags = new Map<string, string>();
  for (const one of raw) {
    const tag = displayLine(one, 50);
    if (tag !== '' && !tags.has(fold(tag))) tags.set(fold(tag), tag);
  }
  return [...tags.values()].slice(0, MOST_TAGS);
}

/** What stands for a title where the page has none. */
function titleOf({ title, quote, note }: Words, url: string | null): string {
  if (title !== '') return title;
  const [first = ''] = (note || quote).split('\n');
  if (first.trim() !== '') return displayLine(first, FIRST_WORDS);
  return url === null ? '' : displayLine(url.replace(/^https?:\/\/(?:www\.)?/, ''), FIRST_WORDS);
}

type Kept = Omit<Draft<'articles'>, 'topics' | 'terms'>;

/** With what is found by it. What is put away fits nobody. */
function whole(article: Kept): Draft<'articles'> {
  const { title, quote, note, tags, url, shelf } = article;
  return {
    ...article,
    topics: shelf === 'kept' ? aboutOf(article) : [],
    terms: termsOf([title, ...tags, url && hostShown(url), note, quote]),
  };
}

/**
 * Keeps an article, once: one that is there already comes back to the shelf at most.
 * @throws Refusal `bad-request` (an address that is none to hand on, or nothing at all).
 */
export function articleKeep(
  deps: ServiceDeps,
  ask: UiAsk<'article/keep'>,
): Promise<UiReply<'article/keep'>> {
  const { key } = ask;
  const words = tidyWords(ask);
  const address = ask.url.trim() === '' ? null : webAddress(ask.url);
  if (address && 'problem' in address) throw new Refusal('bad-request', address.problem);
  const title = titleOf(words, address?.url ?? null);
  if (title === '') throw new Refusal('bad-request', 'title');
  return change(deps, key, ['articles'], async (unit) => {
    const known = address ? await articleAt(unit.tx, address.key) : undefined;
    if (known) {
      await unit.put('articles', whole({ ...known, shelf: 'kept' }));
      return { changeId: key, personId: null, id: known.id, keptAt: known.savedAt };
    }
    const id = newId();
    await unit.put(
      'articles',
      whole({
        ...{ ...words, id, title, url: address?.url ?? null, shelf: 'kept' },
        ...(address ? { urlKey: address.key } : {}),
        savedAt: deps.now().toISOString(),
      }),
    );
    return { changeId: key, personId: null, id, keptAt: null };
  });
}

/** @throws Refusal `not-found`, `bad-request` (no title). */
export function articleEdit(deps: ServiceDeps, ask: UiAsk<'article/edit'>): Promise<Change> {
  const words = tidyWords(ask);
  if (words.title === '') throw new Refusal('bad-request', 'title');
  return patch(deps, ask, words);
}

/** Puts it away, or back. @throws Refusal `not-found`. */
export function articleShelve(
  deps: ServiceDeps,
  { shelf, ...ask }: UiAsk<'article/shelve'>,
): Promise<Change> {
  return patch(deps, ask, { shelf });
}

function patch(
  deps: ServiceDeps,
  { key, id }: { key: string; id: string },
  fields: Partial<Kept>,
): Promise<Change> {
  return change(deps, key, ['articles'], async (unit) => {
    const known = await getArticle(unit.tx, id);
    if (!known) throw new Refusal('not-found');
    await unit.put('articles', whole({ ...known, ...fields }));
    return { changeId: key, personId: null };
  });
}

/** What was given stays on the ledgers, by its title. @throws Refusal `not-found`. */
export function articleRemove(
  deps: ServiceDeps,
  { key, id }: UiAsk<'article/remove'>,
): Promise<Change> {
  return change(deps, key, ['articles'], async (unit) => {
    if (!(await unit.remove('articles', id))) throw new Refusal('not-found');
    return { changeId: key, personId: null };
  });
}
