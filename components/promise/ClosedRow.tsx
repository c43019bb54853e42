import { useState } from 'preact/hooks';
import type { PromiseRecord } from '@/utils/domain/promise';
import { useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { EditInPlace } from '../ui/EditInPlace';
import { Icon } from '../ui/Icon';
import { IconDown } from '../ui/icons';
import { Menu } from '../ui/Menu';
import { EvidenceQuote } from './EvidenceQuote';
import { closedMenu } from './promise-menu';
import { rowKeys } from './row-keys';
import { usePromise } from './use-promise';

/** One closed promise: how it ended, corrected on a press, and why. */
export function ClosedRow({ promise, who }: { promise: PromiseRecord; who?: string }) {
  const words = useWords();
  const { t, dates } = words;
  const visit = useVisit();
  const actions = usePromise(promise);
  const [open, setOpen] = useState(false);
  const { text, state, closedAt, why, toldAt, beyond, evidence, side } = promise;
  if (state === 'open') return null;
  const asks = state !== 'kept' || why !== null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key of the row in focus, also a button
    <div
      class="row row-closed"
      data-walk
      tabIndex={-1}
      onKeyDown={rowKeys({ Enter: () => setOpen(!open) })}
    >
      <div class="row-main">
        <button
          type="button"
          class={`row-text${open ? '' : ' clamp-2'}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <span class="foreign">{text}</span>
        </button>
        <div class="row-meta">
          <Menu
            class={`mini outcome outcome-${state}`}
            label={t('record.correct', { text: t(`outcome.${state}`) })}
            items={closedMenu(words, { promise, actions })}
          >
            {t(`outcome.${state}`)}
            <Icon node={IconDown} size={12} />
          </Menu>
          {closedAt && <span class="meta">{dates.near(dates.dateOf(closedAt))}</span>}
          {toldAt && side === 'mine' && <span class="meta">{t('promise.told')}</span>}
          {beyond && <span class="meta tone-today">{t(`promise.beyond.${beyond}`)}</span>}
          {who && (
            <button
              type="button"
              class="meta row-who truncate foreign"
              onClick={() => visit(promise.personId)}
            >
              {who}
            </button>
          )}
        </div>
        {asks && (
          <EditInPlace
            class="why"
            value={why ?? ''}
            label={t('record.why')}
            placeholder={t('record.addWhy')}
            optional
            maxLength={300}
            onSave={(next) => actions.annotate({ why: next || null })}
          />
        )}
        {open && evidence && <EvidenceQuote evidence={evidence} />}
      </div>
    </div>
  );
}
