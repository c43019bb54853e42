import { limitFor } from '@/utils/domain/limits';
import type { PromiseRecord } from '@/utils/domain/promise';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import type { Panel } from './PromisePanel';
import type { PromiseActions } from './use-promise';

export type StepsProps = {
  promise: PromiseRecord;
  actions: PromiseActions;
  onPanel: (panel: Panel) => void;
};

/** The next steps of a word that is not firm yet, each one press. */
export function Steps(props: StepsProps) {
  const { kind, side } = props.promise;
  if (side === 'theirs') return null;
  return (
    <>
      {kind === 'soft' && <WaysOut {...props} />}
      {kind === 'approval' && <Ladder {...props} />}
      {(kind === 'soft' || kind === 'approval') && <YoursToDecide {...props} />}
    </>
  );
}

/** Three ways out of "I'll see what I can do". */
function WaysOut({ onPanel }: StepsProps) {
  const { t } = useWords();
  return (
    <div class="steps">
      <Step onClick={() => onPanel('firm')}>{t('soft.firmUp')}</Step>
      <Step onClick={() => onPanel('decline')}>{t('soft.sayNo')}</Step>
      <Step onClick={() => onPanel('renegotiate')}>{t('soft.takesLonger')}</Step>
    </div>
  );
}

/** Ask → asked → approved or denied; whom and when stand above. */
function Ladder({ promise, actions, onPanel }: StepsProps) {
  const { t } = useWords();
  const asked = promise.approval !== null;
  return (
    <div class="steps">
      {asked ? (
        <Step onClick={() => actions.firmUp(null)}>{t('approval.approved')}</Step>
      ) : (
        <Step onClick={() => onPanel('ask')}>{t('approval.ask')}</Step>
      )}
      <Step onClick={() => onPanel('decline')}>{t('approval.denied')}</Step>
    </div>
  );
}

/** Inside the rep's own limits nobody need be asked. */
function YoursToDecide({ promise, actions }: StepsProps) {
  const { settings } = useSession();
  const { t } = useWords();
  const { text, evidence } = promise;
  const limit = limitFor(`${text} ${evidence?.sentence ?? ''}`, settings.settings.value.limits);
  if (!limit) return null;
  const { upTo } = limit;
  return (
    <div class="steps">
      <span class="step-said step-yours">{t('limit.yours', { upTo })}</span>
      <Step onClick={() => actions.decide(t('limit.report', { text, upTo }))}>
        {t('limit.decide')}
      </Step>
    </div>
  );
}

function Step({ children, onClick }: { children: string; onClick: () => void }) {
  return (
    <button type="button" class="step" onClick={onClick}>
      {children}
    </button>
  );
}
