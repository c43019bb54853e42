import { useEffect, useState } from 'preact/hooks';
import type { PromiseKind } from '@/utils/domain/promise';
import type { CalendarDate } from '@/utils/domain/record';
import type { OfferedPromise } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Button, Kbd } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconCheck, IconDown } from '../ui/icons';
import { isEnter, isTyping } from '../ui/keys';
import { Menu } from '../ui/Menu';
import { Popover } from '../ui/Popover';
import { Sheet } from '../ui/Sheet';
import { CloseRows } from './CloseRows';
import { DatePicker } from './DatePicker';
import { DueChip } from './DueChip';
import { dueText, kindsOfMine } from './due';

type Draft = {
  offer: OfferedPromise;
  ticked: boolean;
  kind: PromiseKind;
  due: CalendarDate | null;
};

const draftOf = (offer: OfferedPromise): Draft => ({
  offer,
  ticked: offer.sure,
  kind: offer.kind,
  due: offer.due?.date ?? null,
});

/** What was promised in what was just logged. Enter keeps the ticked, Esc skips. */
export function FoundSheet({ found }: { found: readonly OfferedPromise[] }) {
  const { log, toasts } = useSession();
  const { t } = useWords();
  const [drafts, setDrafts] = useState(() => found.map(draftOf));
  const closes = log.closes.value;
  const [done, setDone] = useState(
    () => new Set(closes.filter(({ sure }) => sure).map(({ promiseId }) => promiseId)),
  );
  useEffect(() => {
    // Behind the sheet nobody can press Undo, so the toast waits.
    toasts.hold();
    return toasts.release;
  }, [toasts]);
  const change = (ref: string, patch: Partial<Draft>) =>
    setDrafts(drafts.map((one) => (one.offer.ref === ref ? { ...one, ...patch } : one)));
  const ticked = drafts.filter((one) => one.ticked);
  const keep = () =>
    void log.keep(
      ticked.map(({ offer, kind, due }) => ({ offer, kind, due, text: offer.sentence })),
      closes.filter(({ promiseId }) => done.has(promiseId)),
    );

  return (
    <Sheet
      title={
        drafts.length > 0
          ? t('found.title', { n: drafts.length })
          : t('closes.title', { n: closes.length })
      }
      closeLabel={t('found.skip')}
      onClose={log.skip}
      foot={
        <>
          <Button size="m" look="plain" onClick={log.skip}>
            {t('found.skip')}
            <Kbd>Esc</Kbd>
          </Button>
          <Button size="m" look="primary" class="grow" autofocus onClick={keep}>
            {t('found.keep', { n: ticked.length + done.size })}
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
        {drafts.length > 0 && <p class="meta found-lead">{t('found.lead')}</p>}
        <ul class="found">
          {drafts.map((draft) => (
            <FoundRow
              key={draft.offer.ref}
              draft={draft}
              onChange={(patch) => change(draft.offer.ref, patch)}
            />
          ))}
        </ul>
      </div>
    </Sheet>
  );
}

function FoundRow({
  draft,
  onChange,
}: {
  draft: Draft;
  onChange: (patch: Partial<Draft>) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { offer, ticked, kind, due } = draft;
  const mine = offer.by === 'me';
  return (
    <li class={`found-row${ticked ? '' : ' found-off'}`}>
      <label class="found-label">
        <input
          type="checkbox"
          class="sr-only"
          checked={ticked}
          onChange={(event) => onChange({ ticked: event.currentTarget.checked })}
        />
        <span class="tick" aria-hidden="true">
          <Icon node={IconCheck} size={12} />
        </span>
        <span class="found-text foreign">{offer.sentence}</span>
      </label>
      <div class="found-meta">
        <span class="meta found-who">
          {mine ? t('found.mine') : t('found.theirs', { name: offer.personName })}
        </span>
        {mine && (
          <Menu
            class="mini"
            label={`${t('found.kind')}: ${t(`promise.kind.${kind}`)}`}
            items={kindsOfMine.map((one) => ({
              label: t(`promise.kind.${one}`),
              checked: one === kind,
              onSelect: () => onChange({ kind: one }),
            }))}
          >
            {t(`promise.kind.${kind}`)}
            <Icon node={IconDown} size={12} />
          </Menu>
        )}
        <Popover
          label={`${t('due.choose')}: ${dueText(words, due)}`}
          triggerClass="mini"
          trigger={
            <>
              <DueChip due={due} mine={mine} />
              <Icon node={IconDown} size={12} />
            </>
          }
        >
          {(close) => (
            <DatePicker
              onPick={(date) => {
                onChange({ due: date, ticked: true });
                close();
              }}
              onRemove={() => {
                onChange({ due: null });
                close();
              }}
            />
          )}
        </Popover>
        {!offer.sure && <span class="meta">{t('found.doubtful')}</span>}
      </div>
    </li>
  );
}
