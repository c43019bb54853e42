import { useState } from 'preact/hooks';
import type { PromiseRecord } from '@/utils/domain/promise';
import { useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { EditInPlace } from '../ui/EditInPlace';
import { Icon } from '../ui/Icon';
import { IconCheck, IconMore } from '../ui/icons';
import { Menu } from '../ui/Menu';
import { EvidenceQuote } from './EvidenceQuote';
import { Steps } from './Ladder';
import { PromiseMeta } from './PromiseMeta';
import { type Panel, PromisePanel } from './PromisePanel';
import { openMenu } from './promise-menu';
import { rowKeys } from './row-keys';
import { usePromise } from './use-promise';

export type PromiseRowProps = {
  promise: PromiseRecord;
  /** Whose it is, where that is not plain from what stands around. */
  who?: string;
};

/** One open promise: done in one press, the sentence behind it on another. */
export function PromiseRow({ promise, who }: PromiseRowProps) {
  const words = useWords();
  const { t } = words;
  const visit = useVisit();
  const actions = usePromise(promise);
  const [open, setOpen] = useState(false);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [editing, setEditing] = useState(false);
  const [closing, setClosing] = useState(false);
  const { text, side, evidence } = promise;
  const mine = side === 'mine';

  const closed = async (ending: Promise<boolean>) => {
    setClosing(true);
    if (!(await ending)) setClosing(false);
  };
  const onKeyDown = rowKeys({
    r: () => setPanel('renegotiate'),
    x: () => void closed(actions.end('dropped')),
    Enter: () => setOpen(!open),
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the row in focus, also buttons
    <div
      class={`row${closing ? ' row-closing' : ''}`}
      data-walk
      data-record={promise.id}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        class="check"
        data-done
        data-tip={t('promise.markDone')}
        aria-label={t(mine ? 'promise.done' : 'promise.received', { text })}
        disabled={closing}
        onClick={() => void closed(actions.done())}
      >
        <Icon node={IconCheck} size={12} />
      </button>
      <div class="row-main">
        {editing ? (
          <EditInPlace
            value={text}
            label={t('promise.text')}
            editing
            onEnd={() => setEditing(false)}
            onSave={actions.changeText}
          />
        ) : (
          <button
            type="button"
            class={`row-text${open ? '' : ' clamp-2'}`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <span class="foreign">{text}</span>
          </button>
        )}
        <div class="row-meta">
          <PromiseMeta promise={promise} />
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
        <Steps promise={promise} actions={actions} onPanel={setPanel} />
        {open && evidence && <EvidenceQuote evidence={evidence} />}
        {panel && (
          <PromisePanel
            panel={panel}
            promise={promise}
            actions={actions}
            onEnd={() => setPanel(null)}
          />
        )}
      </div>
      <Menu
        class="icon-button icon-button-s row-more"
        label={t('promise.menu', { text })}
        items={openMenu(words, {
          promise,
          actions,
          onPanel: setPanel,
          onEditText: () => setEditing(true),
          onEnd: (outcome) => void closed(actions.end(outcome)),
        })}
      >
        <Icon node={IconMore} size={16} />
      </Menu>
    </div>
  );
}
