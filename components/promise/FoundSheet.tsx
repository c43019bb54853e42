import { useEffect, useState } from 'preact/hooks';
import type { Found } from '@/utils/state/log';
import { useSession } from '../app/context';
import { type T, useWords } from '../i18n/context';
import { Button, Kbd } from '../ui/Button';
import { isEnter, isTyping } from '../ui/keys';
import { Sheet } from '../ui/Sheet';
import { CloseRows } from './CloseRows';
import { draftOf, type FoundDraft, FoundRow } from './FoundRow';
import { HeardRows } from './HeardRows';

/** What was promised, done and told in what was just logged. Enter keeps the ticked, Esc skips. */
export function FoundSheet({ found: { found, closes, heard } }: { found: Found }) {
  const { log, toasts } = useSession();
  const { t } = useWords();
  const [drafts, setDrafts] = useState(() => found.map(draftOf));
  const [done, setDone] = useState(
    () => new Set(closes.filter(({ sure }) => sure).map(({ promiseId }) => promiseId)),
  );
  const [kept, setKept] = useState(
    () => new Set(heard.filter(({ sure }) => sure).map(({ ref }) => ref)),
  );
  useEffect(() => {
    // Behind the sheet nobody can press Undo, so the toast waits.
    toasts.hold();
    return toasts.release;
  }, [toasts]);
  const change = (ref: string, patch: Partial<FoundDraft>) =>
    setDrafts(drafts.map((one) => (one.offer.ref === ref ? { ...one, ...patch } : one)));
  const ticked = drafts.filter((one) => one.ticked);
  const keep = () =>
    void log.keep({
      promises: ticked.map(({ offer, kind, due }) => ({ offer, kind, due, text: offer.sentence })),
      closes: closes.filter(({ promiseId }) => done.has(promiseId)),
      heard: heard.filter(({ ref }) => kept.has(ref)),
    });

  return (
    <Sheet
      title={titleOf(t, { found, closes, heard })}
      closeLabel={t('found.skip')}
      onClose={log.skip}
      foot={
        <>
          <Button size="m" look="plain" onClick={log.skip}>
            {t('found.skip')}
            <Kbd>Esc</Kbd>
          </Button>
          <Button size="m" look="primary" class="grow" autofocus onClick={keep}>
            {t('found.keep', { n: ticked.length + done.size + kept.size })}
            <Kbd>↵</Kbd>
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter keeps from anywhere in the list */}
      <div
        class="sheet-body"
        onKeyDown={(event) => {
          const box = event.target instanceof HTMLInputElement && event.target.type === 'checkbox';
          if (!isEnter(event) || (isTyping(event.target) && !box)) return;
          if (event.target instanceof HTMLButtonElement) return;
          event.preventDefault();
          keep();
        }}
      >
        <CloseRows closes={closes} done={done} onDone={setDone} />
        {drafts.length > 0 && (
          <>
            <p class="meta found-lead">{t('found.lead')}</p>
            <ul class="found">
              {drafts.map((draft) => (
                <FoundRow
                  key={draft.offer.ref}
                  draft={draft}
                  onChange={(patch) => change(draft.offer.ref, patch)}
                />
              ))}
            </ul>
          </>
        )}
        <HeardRows heard={heard} kept={kept} onKept={setKept} />
      </div>
    </Sheet>
  );
}

/** Another for whatever was logged next. */
export const keyOfFound = ({ found, closes, heard }: Found): string =>
  found[0]?.ref ?? heard[0]?.ref ?? closes[0]?.promiseId ?? '';

/** What most of it is. */
function titleOf(t: T, { found, closes, heard }: Found): string {
  if (found.length > 0) return t('found.title', { n: found.length });
  if (closes.length > 0) return t('closes.title', { n: closes.length });
  const only = heard.every(({ kind }) => kind === heard[0]?.kind) ? heard[0]?.kind : undefined;
  return t(only ? `heard.title.${only}` : 'heard.title.both');
}
