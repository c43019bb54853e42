import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Complaint } from '@/utils/domain/complaint';
import { complaintTone } from '@/utils/domain/complaint-clock';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconAlert, IconCheck } from '../ui/icons';
import { CauseLine, InformLine } from './ComplaintLines';
import { ComplaintMenu, type Editing } from './ComplaintMenu';
import { ComplaintText } from './ComplaintText';
import { sayComplaint } from './say-complaint';

/** The complaint clock: red until they were told, amber until solved, grey until trust is back. */
export function ComplaintStrip(props: { complaint: Complaint; silence: ComponentChildren }) {
  const { complaint } = props;
  const { writes } = useSession();
  const words = useWords();
  const { t, today } = words;
  const [asking, setAsking] = useState<'inform' | 'cause' | null>(null);
  const [editing, setEditing] = useState<Editing>(null);
  const { id, state } = complaint;
  const end = () => setAsking(null);
  const solve = () => void writes.run('complaint/solve', { id, cause: null }, 'complaint-solved');
  return (
    <section
      class={`complaint tone-${complaintTone(complaint, today)}`}
      aria-label={t('complaint.title')}
      data-record={id}
      data-state={state}
    >
      <Icon node={IconAlert} size={16} />
      <div class="complaint-main">
        <div class="complaint-head">
          <ComplaintText complaint={complaint} editing={editing} onEnd={() => setEditing(null)} />
          <ComplaintMenu complaint={complaint} onEdit={setEditing} onAsk={setAsking} />
        </div>
        <p class="complaint-state foreign">{sayComplaint(words, complaint)}</p>
        {asking === 'inform' && <InformLine complaint={complaint} onEnd={end} />}
        {asking === 'cause' && <CauseLine complaint={complaint} onEnd={end} />}
        {asking === null && (
          <div class="complaint-do">
            {state === 'open' && (
              <Button onClick={() => setAsking('inform')}>{t('complaint.inform')}</Button>
            )}
            {state === 'informed' && (
              <>
                <Button icon={IconCheck} onClick={solve}>
                  {t('complaint.solve')}
                </Button>
                <Button look="plain" onClick={() => setAsking('inform')}>
                  {t('complaint.newDate')}
                </Button>
              </>
            )}
            {state === 'solved' && (
              <>
                <Button
                  icon={IconCheck}
                  onClick={() => void writes.run('complaint/repair', { id }, 'complaint-repaired')}
                >
                  {t('complaint.repair')}
                </Button>
                <Button
                  look="plain"
                  onClick={() => void writes.run('complaint/reopen', { id }, 'complaint-opened')}
                >
                  {t('complaint.reopen')}
                </Button>
              </>
            )}
            {props.silence}
          </div>
        )}
      </div>
    </section>
  );
}
