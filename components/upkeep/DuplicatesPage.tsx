import { useEffect, useState } from 'preact/hooks';
import type { DuplicatePair, SearchHit, TwinCursor } from '@/utils/messages/views';
import { useSession, useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { Avatar } from '../ui/Avatar';
import { EmptyState, Skeleton } from '../ui/Banner';
import { Button } from '../ui/Button';
import { IconTwins } from '../ui/icons';
import { MergeSheet } from './MergeSheet';
import { sayTwin } from './say-twin';
import './upkeep.css';

const AT_ONCE = 30;

/** Everybody who may be somebody else, in pairs, with the reason. */
export function DuplicatesPage() {
  const { client, changes, writes } = useSession();
  const { t } = useWords();
  const [pairs, setPairs] = useState<readonly DuplicatePair[] | null>(null);
  const [next, setNext] = useState<TwinCursor | null>(null);
  const [merging, setMerging] = useState<DuplicatePair | null>(null);
  const load = async (after: TwinCursor | null, before: readonly DuplicatePair[]) => {
    const answer = await client.call('duplicates/list', { after, limit: AT_ONCE });
    if (!answer.ok) return;
    const all = [...before, ...answer.value.pairs];
    // Marks that proved wrong give empty pages: on to the next, so that nothing looks finished.
    if (all.length === before.length && answer.value.next) return load(answer.value.next, before);
    setPairs(all);
    setNext(answer.value.next);
  };
  const changed = changes.value;
  useEffect(() => {
    void load(null, []);
  }, [changed]);

  if (pairs === null) return <Skeleton label={t('state.waiting')} lines={6} />;
  return (
    <div class="page page-narrow">
      <h1 class="page-title">{t('page.duplicates')}</h1>
      {pairs.length === 0 ? (
        <EmptyState icon={IconTwins} title={t('twin.none')}>
          {t('twin.noneHint')}
        </EmptyState>
      ) : (
        <ul class="pairs">
          {pairs.map((pair) => (
            <li key={`${pair.a.personId} ${pair.b.personId}`} class="pair">
              <div class="pair-sides">
                <Side hit={pair.a} />
                <Side hit={pair.b} />
              </div>
              <div class="pair-foot">
                <span class="pair-why">{sayTwin(t, pair.reason)}</span>
                <Button
                  look="plain"
                  onClick={() =>
                    void writes.run(
                      'duplicates/apart',
                      { personId: pair.a.personId, otherId: pair.b.personId },
                      'twins-apart',
                    )
                  }
                >
                  {t('twin.apart')}
                </Button>
                <Button onClick={() => setMerging(pair)}>{t('twin.compare')}</Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {next && (
        <Button class="pairs-more" onClick={() => void load(next, pairs)}>
          {t('twin.loadMore')}
        </Button>
      )}
      {merging && (
        <MergeSheet
          personId={merging.a.personId}
          otherId={merging.b.personId}
          onClose={() => setMerging(null)}
        />
      )}
    </div>
  );
}

function Side({ hit }: { hit: SearchHit }) {
  const visit = useVisit();
  const facts = [hit.title, hit.company, hit.email].filter((one) => one !== null);
  return (
    <button type="button" class="pair-side" onClick={() => visit(hit.personId)}>
      <Avatar name={hit.name} hueKey={hit.personId} size={28} />
      <span class="pair-who">
        <b class="truncate foreign">{hit.name}</b>
        <span class="meta truncate foreign">{facts.join(' · ')}</span>
      </span>
    </button>
  );
}
