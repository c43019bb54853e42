import { useState } from 'preact/hooks';
import { type NoteKind, writeNote } from '@/utils/domain/notes';
import type { PromiseRecord } from '@/utils/domain/promise';
import { useSession } from '../app/context';
import { useAnswer } from '../app/use-answer';
import { useWords } from '../i18n/context';
import { copyText } from '../ui/clipboard';
import { isEnter, isEscape } from '../ui/keys';

/**
 * What can still be said about a promise that was just closed: tell them (a note is copied),
 * whether it was earlier or more than promised, and why it ended otherwise. All of it may be
 * left alone.
 */
export function AfterKept({ promise, changeId }: { promise: PromiseRecord; changeId: string }) {
  const { writes, toasts } = useSession();
  const mine = promise.side === 'mine';
  const note = async (what: Noted) => {
    const result = await writes.run('promise/annotate', { id: promise.id, ...what }, null);
    if (result.ok) toasts.follow(changeId, result.value.changeId);
  };
  const { state } = promise;
  const kept = state === 'kept' || state === 'renegotiated';
  return (
    <span class="after">
      {(kept || state === 'late') && <Tell promise={promise} onTold={() => note({ told: true })} />}
      {mine && kept && <Beyond onChoose={(beyond) => note({ beyond })} />}
      {!kept && <Why onSave={(why) => note({ why })} />}
    </span>
  );
}

type Noted = { told: true } | { beyond: 'earlier' | 'more' } | { why: string };

const KINDS: Readonly<Record<PromiseRecord['side'], (late: boolean) => NoteKind>> = {
  mine: (late) => (late ? 'done-after' : 'done'),
  theirs: () => 'thanks',
};

function Tell({ promise, onTold }: { promise: PromiseRecord; onTold: () => Promise<void> }) {
  const { t, locale } = useWords();
  const [copied, setCopied] = useState(false);
  const { personId, side, text, evidence, due: oldDate } = promise;
  // Asked for beforehand: browsers let a press copy, not what comes a while after it.
  const { value: person } = useAnswer('note/person', { personId });
  if (!person) return null;
  const tell = async () => {
    const kind = KINDS[side](promise.state === 'late');
    const language = person.language ?? locale;
    const matter = { promise: evidence?.sentence ?? text, oldDate };
    const note = writeNote({ kind, tone: 'gentle', language }, person, matter);
    if (!(await copyText(note))) return;
    setCopied(true);
    await onTold();
  };
  return (
    <button type="button" class="after-chip" disabled={copied} onClick={() => void tell()}>
      {copied ? t('after.copied') : t(side === 'mine' ? 'after.tell' : 'after.thank')}
    </button>
  );
}

function Beyond({ onChoose }: { onChoose: (beyond: 'earlier' | 'more') => Promise<void> }) {
  const { t } = useWords();
  const [state, setState] = useState<'ask' | 'choose' | 'earlier' | 'more'>('ask');
  const choose = async (beyond: 'earlier' | 'more') => {
    setState(beyond);
    await onChoose(beyond);
  };
  if (state === 'ask')
    return (
      <button type="button" class="after-chip" onClick={() => setState('choose')}>
        {t('after.beyond')}
      </button>
    );
  if (state !== 'choose') return <span class="after-said">{t(`promise.beyond.${state}`)}</span>;
  return (
    <>
      {(['earlier', 'more'] as const).map((beyond) => (
        <button key={beyond} type="button" class="after-chip" onClick={() => void choose(beyond)}>
          {t(`after.${beyond}`)}
        </button>
      ))}
    </>
  );
}

function Why({ onSave }: { onSave: (why: string) => Promise<void> }) {
  const { t } = useWords();
  const [state, setState] = useState<'ask' | 'write' | 'said'>('ask');
  if (state === 'said') return <span class="after-said">{t('toast.promise-noted')}</span>;
  if (state === 'ask')
    return (
      <button type="button" class="after-chip" onClick={() => setState('write')}>
        {t('record.why')}
      </button>
    );
  return (
    <input
      ref={(field) => field?.focus()}
      class="after-why"
      aria-label={t('record.why')}
      placeholder={t('record.why')}
      maxLength={300}
      dir="auto"
      onKeyDown={(event) => {
        const why = event.currentTarget.value.trim();
        if (isEscape(event)) setState('ask');
        else if (isEnter(event) && why !== '') {
          setState('said');
          void onSave(why);
        } else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
