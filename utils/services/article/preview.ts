import { articleAt } from '@/utils/db/repositories/articles';
import { aboutOf } from '@/utils/domain/fit';
import { webAddress } from '@/utils/lib/web-address';
import type { ArticlePreview } from '@/utils/messages/article-view';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import { type ServiceDeps, today } from '../context';
import { faceOf } from './face';
import { fitScope, fitsIn } from './fits';
import { tidyWords } from './keep';
import { FIT_STORES, readersIn } from './people';

const LOOKED = 24;

/** Whether it is kept already, and whom it would fit; asked while it is being written. */
export function articlePreview(
  deps: ServiceDeps,
  ask: UiAsk<'article/preview'>,
): Promise<ArticlePreview> {
  const address = ask.url.trim() === '' ? null : webAddress(ask.url);
  const sound = address && 'key' in address ? address : null;
  const day = today(deps);
  return deps.db.read(FIT_STORES, async (tx) => {
    const kept = sound ? await articleAt(tx, sound.key) : undefined;
    const scope = fitScope(tx, day, readersIn(tx, day));
    const topics = aboutOf(tidyWords(ask));
    return {
      url: sound?.url ?? null,
      problem: address && 'problem' in address ? address.problem : null,
      kept: kept ? faceOf(kept) : null,
      view: await fitsIn(scope, { topics, id: kept?.id ?? null }, LOOKED),
    };
  });
}
