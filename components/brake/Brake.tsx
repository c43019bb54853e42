import { useSession } from '../app/context';
import { useWords, type Words } from '../i18n/context';
import { dueText } from '../promise/due';
import { Icon, type IconNode } from '../ui/Icon';
import { IconAlert, IconAttach, IconSnooze } from '../ui/icons';
import { BrakeRow } from './BrakeRow';

/** While a message is written: what it promises, before it is sent. Nothing to say, no room taken. */
export function Brake() {
  const { brake } = useSession();
  const words = useWords();
  const { t, dates } = words;
  const view = brake.view.value;
  if (view?.state !== 'writing') return null;
  const { promises, to, attachmentMissing, notNow } = view;
  if (promises.length === 0 && !attachmentMissing && !notNow) return null;
  return (
    <section class="brake" aria-label={t('brake.title')}>
      {promises.length > 0 && (
        <>
          <header class="brake-head">
            <h2>{t('brake.title')}</h2>
            {to && <span class="meta truncate foreign">{t('brake.to', { name: to.name })}</span>}
          </header>
          <ul class="brake-rows">
            {promises.map((promise) => (
              <BrakeRow key={promise.sentence} promise={promise} />
            ))}
          </ul>
        </>
      )}
      {notNow && (
        <Hint icon={IconSnooze} urgent>
          {notNow.because
            ? t('brake.notNow', { date: dates.near(notNow.until), because: notNow.because })
            : t('brake.notNowBare', { date: dates.near(notNow.until) })}
        </Hint>
      )}
      {attachmentMissing && (
        <Hint icon={IconAttach} urgent>
          {t('brake.noAttachment')}
        </Hint>
      )}
      {promises.length > 0 && view.owed.length > 0 && to && (
        <Hint icon={IconAlert}>
          <span class="brake-owed">{t('brake.owed', { name: to.name })}</span>{' '}
          <span class="foreign">{owedText(words, view.owed)}</span>
          {view.owedCount > view.owed.length && (
            <> · {t('brake.owedMore', { n: view.owedCount - view.owed.length })}</>
          )}
        </Hint>
      )}
    </section>
  );
}

type Owed = { text: string; due: string | null };

/** What is owed, each with its day: "send the samples (3 d overdue)". */
function owedText(words: Words, owed: readonly Owed[]): string {
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text);
  return owed.map(({ text, due }) => `${short(text)} (${dueText(words, due)})`).join(' · ');
}

function Hint(props: { icon: IconNode; urgent?: boolean; children: preact.ComponentChildren }) {
  return (
    <p class={`brake-hint${props.urgent ? ' brake-urgent' : ''}`}>
      <Icon node={props.icon} size={14} />
      <span>{props.children}</span>
    </p>
  );
}
