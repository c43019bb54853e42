import { useState } from 'preact/hooks';
import { FOLLOWUP_OWNERS, type Followup, type FollowupOwner } from '@/utils/domain/followup';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { DayLine } from '../app/DayLine';
import { FollowupRow } from '../followup/FollowupRow';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconCheck } from '../ui/icons';
import { Menu } from '../ui/Menu';
import { Segmented } from '../ui/Segmented';
import { Block } from './Block';

export type JointPlanProps = { card: PersonCard; adding: boolean; onEnd: () => void };

/** The way you agreed on: dated steps, each with an owner, ticked off as they are done. */
export function JointPlan({ card, adding, onEnd }: JointPlanProps) {
  const { t } = useWords();
  const steps = card.followups.filter(({ kind }) => kind === 'milestone');
  const done = card.relationship.doneSteps;
  if (steps.length + done.length === 0 && !adding) return null;
  return (
    <Block
      title={t('plan.title')}
      lead={<span class="meta">{`${done.length} / ${steps.length + done.length}`}</span>}
    >
      <ul class="rows">
        {done.map((step) => (
          <DoneStep key={step.id} step={step} />
        ))}
        {steps.map((step) => (
          <FollowupRow key={step.id} followup={step} lead={<Owner step={step} />} />
        ))}
      </ul>
      {adding && <StepLine personId={card.person.id} onEnd={onEnd} />}
    </Block>
  );
}

function Owner({ step }: { step: Followup }) {
  const { writes } = useSession();
  const { t } = useWords();
  const { id, owner } = step;
  return (
    <Menu
      class="mini"
      label={`${t('plan.owner')}: ${t(`plan.owner.${owner}`)}`}
      items={FOLLOWUP_OWNERS.map((one) => ({
        label: t(`plan.owner.${one}`),
        checked: one === owner,
        onSelect: () => void writes.run('followup/edit', { id, owner: one }, 'record-changed'),
      }))}
    >
      {t(`plan.owner.${owner}`)}
    </Menu>
  );
}

function DoneStep({ step }: { step: Followup }) {
  const { writes } = useSession();
  const { t, dates } = useWords();
  const { id, text, closedAt } = step;
  return (
    <li class="row step-done">
      <button
        type="button"
        class="check check-square check-on"
        aria-label={t('plan.again', { text })}
        data-tip={t('plan.again', { text })}
        onClick={() => void writes.run('followup/close', { id, as: 'open' }, 'record-changed')}
      >
        <Icon node={IconCheck} size={12} />
      </button>
      <div class="row-main">
        <span class="foreign step-text">{text}</span>
        {closedAt && (
          <div class="row-meta">
            <span class="meta">{t('plan.done', { date: dates.moment(closedAt) })}</span>
          </div>
        )}
      </div>
    </li>
  );
}

function StepLine({ personId, onEnd }: { personId: string; onEnd: () => void }) {
  const { writes } = useSession();
  const { t } = useWords();
  const [owner, setOwner] = useState<FollowupOwner>('me');
  return (
    <DayLine
      label={t('plan.add')}
      placeholder={t('plan.placeholder')}
      needsDate
      onEnd={onEnd}
      onSubmit={async (text, due) => {
        if (!due || !text) return false;
        const ask = { personId, text, due, kind: 'milestone', owner } as const;
        return (await writes.run('followup/add', ask, 'followup-added')).ok;
      }}
      extra={
        <Segmented
          label={t('plan.owner')}
          value={owner}
          options={FOLLOWUP_OWNERS.map((value) => ({ value, label: t(`plan.owner.${value}`) }))}
          onChange={setOwner}
        />
      }
    />
  );
}
