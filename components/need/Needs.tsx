import type { Need } from '@/utils/domain/need';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { DayLine } from '../app/DayLine';
import { useWords } from '../i18n/context';
import { DueChip } from '../promise/DueChip';
import { Block } from '../relationship/Block';
import { RecordRow } from '../relationship/RecordRow';

export type NeedsProps = { card: PersonCard; adding: boolean; onEnd: () => void };

/** What they need: heard, answered, solved. */
export function Needs({ card, adding, onEnd }: NeedsProps) {
  const { t } = useWords();
  const { needs } = card.relationship;
  const open = needs.filter(({ closedAt }) => closedAt === null);
  const closed = needs.filter(({ closedAt }) => closedAt !== null);
  if (needs.length === 0 && !adding) return null;
  return (
    <Block title={t('need.title')}>
      <ul class="rows">
        {open.map((need) => (
          <NeedRow key={need.id} need={need} />
        ))}
      </ul>
      {closed.length > 0 && (
        <details class="bond-more">
          <summary>{t('need.closed', { n: closed.length })}</summary>
          <ul class="rows">
            {closed.map((need) => (
              <NeedRow key={need.id} need={need} />
            ))}
          </ul>
        </details>
      )}
      {adding && <NeedLine personId={card.person.id} onEnd={onEnd} />}
    </Block>
  );
}

const states = ['heard', 'answered', 'solved', 'dropped'] as const;

function NeedRow({ need }: { need: Need }) {
  const { writes } = useSession();
  const { t } = useWords();
  const { id, text, state, due } = need;
  const move = (to: Need['state']) => void writes.run('need/move', { id, to }, 'record-changed');
  const next = state === 'heard' ? 'answered' : 'solved';
  const open = need.closedAt === null;
  return (
    <RecordRow
      id={id}
      text={text}
      source={need.interactionId}
      label={t('need.one')}
      onText={(value) => void writes.run('need/edit', { id, text: value }, 'record-changed')}
      {...(open
        ? {
            tick: {
              label: t(next === 'answered' ? 'need.answer' : 'need.solve', { text }),
              tip: t(next === 'answered' ? 'need.answerTip' : 'need.solveTip'),
              run: () => move(next),
            },
          }
        : {})}
      meta={
        <>
          <span class={`need-step need-${state}`}>{t(`need.state.${state}`)}</span>
          {open && <DueChip due={due} mine />}
        </>
      }
      items={states.map((one) => ({
        label: t(`need.state.${one}`),
        checked: one === state,
        onSelect: () => move(one),
      }))}
      onRemove={() => void writes.run('need/remove', { id }, 'record-removed')}
    />
  );
}

function NeedLine({ personId, onEnd }: { personId: string; onEnd: () => void }) {
  const { writes } = useSession();
  const { t } = useWords();
  return (
    <DayLine
      label={t('need.label')}
      placeholder={t('need.placeholder')}
      onEnd={onEnd}
      onSubmit={async (text, due) => {
        if (!text) return false;
        const ask = { personId, text, due, interactionId: null };
        return (await writes.run('need/add', ask, 'record-added')).ok;
      }}
    />
  );
}
