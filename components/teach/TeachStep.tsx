import type { PointedPart, TaughtPart } from '@/utils/domain/taught-site';
import { type Lesson, ownAddress, problemOf } from '@/utils/state/teach';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconCheck, IconPoint } from '../ui/icons';
import { isEnter } from '../ui/keys';

type StepProps = { part: TaughtPart; lesson: Lesson };

/** One part: still to come, being asked for, or read. */
export function TeachStep({ part, lesson }: StepProps) {
  const { teach } = useSession();
  const { t } = useWords();
  const now = lesson.step === part;
  const picked = lesson.picks[part];
  const typed = part === 'self' ? ownAddress(lesson.typed) : null;
  const done = !now && (picked !== undefined || typed !== null);
  const state = now ? 'now' : done ? 'done' : 'open';
  return (
    <li class={`teach-step teach-${state}`} aria-current={now ? 'step' : undefined}>
      <span class="teach-mark" aria-hidden="true">
        {done && <Icon node={IconCheck} size={12} />}
      </span>
      {now ? (
        <Asking part={part} lesson={lesson} />
      ) : (
        <button type="button" class="teach-row" onClick={() => void teach.point(part)}>
          <span class="teach-part">{t(`teach.part.${part}`)}</span>
          <span class="teach-value truncate">
            {picked ? (
              <Said part={part} picked={picked} />
            ) : typed ? (
              <span class="foreign">{typed}</span>
            ) : lesson.step === 'check' ? (
              t('teach.skipped')
            ) : null}
          </span>
        </button>
      )}
    </li>
  );
}

/** What is asked for now, and what was read where the user pointed. */
function Asking({ part, lesson }: StepProps) {
  const { teach } = useSession();
  const { t } = useWords();
  const picked = lesson.picks[part];
  const problem = picked ? problemOf(part, picked) : null;
  const good = picked && problem !== 'nothing' && problem !== 'no-date';
  const ready = !picked && !lesson.starting;
  const ask = t(ready ? `teach.ask.${part}` : `teach.part.${part}`);
  return (
    <div class="teach-asking">
      <h2 class="teach-ask">
        {ready && <Icon node={IconPoint} size={16} />}
        {ask}
      </h2>
      <div role="status">
        {picked && !(problem === 'nothing') && (
          <p class={`teach-said${part === 'body' ? ' clamp-4' : ''}`}>
            <Said part={part} picked={picked} />
          </p>
        )}
        {problem && <p class="teach-problem">{t(`teach.problem.${problem}`)}</p>}
        {lesson.refused && <p class="teach-problem">{t('teach.refused')}</p>}
        {lesson.pointing && <p class="meta">{t('teach.pointing')}</p>}
      </div>
      {part === 'self' && !picked && <TypeAddress typed={lesson.typed} />}
      <div class="teach-actions">
        {good && (
          <Button look="primary" autofocus onClick={() => void teach.next()}>
            {t('teach.right')}
          </Button>
        )}
        {!lesson.starting && !lesson.pointing && (
          <Button onClick={() => void teach.point(part)}>
            {t(picked ? 'teach.again' : 'teach.point')}
          </Button>
        )}
        {picked && part !== 'date' && (
          <Button look="plain" onClick={() => void teach.wider()}>
            {t('teach.wider')}
          </Button>
        )}
        {!good && (
          <Button look="plain" onClick={() => void teach.skip()}>
            {t('teach.skip')}
          </Button>
        )}
      </div>
    </div>
  );
}

function TypeAddress({ typed }: { typed: string }) {
  const { teach } = useSession();
  const { t } = useWords();
  const good = ownAddress(typed) !== null;
  return (
    <div class="own-line">
      <input
        class="field"
        type="email"
        data-autofocus=""
        value={typed}
        aria-label={t('teach.type')}
        placeholder={t('own.hint')}
        onInput={(event) => teach.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!isEnter(event) || !good) return;
          event.preventDefault();
          void teach.next();
        }}
      />
      <Button look={good ? 'primary' : 'soft'} disabled={!good} onClick={() => void teach.next()}>
        {t('own.save')}
      </Button>
    </div>
  );
}

/** The part as Kept would read it. Text of the page, never markup. */
function Said({ part, picked }: { part: TaughtPart; picked: PointedPart }) {
  const { dates } = useWords();
  const { name, email, at, text } = picked;
  if (part === 'date')
    return <>{at ? `${dates.day(dates.dateOf(at))}, ${dates.time(at)}` : text}</>;
  if (part === 'self') return <span class="foreign">{email}</span>;
  if (part !== 'sender') return <span class="foreign">{text}</span>;
  return (
    <span class="foreign">
      {name && <b>{name}</b>} {email && <span class="teach-address">{email}</span>}
    </span>
  );
}
