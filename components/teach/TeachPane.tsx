import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { TAUGHT_PARTS } from '@/utils/domain/taught-site';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Button, IconButton } from '../ui/Button';
import { IconClose } from '../ui/icons';
import { TeachStep } from './TeachStep';
import './teach.css';

/** Leads through the parts of a page: each is pointed at in the page, and what was read is shown. */
export function TeachPane() {
  const { teach } = useSession();
  const { t } = useWords();
  const lesson = teach.lesson.value;
  const pointing = lesson?.pointing ?? false;
  const pane = useRef<HTMLElement>(null);
  const step = lesson?.step;
  const read = step && (step === 'check' || step === 'self' ? step : lesson.picks[step]);
  // What was pointed at is read, or there is nothing to point at: Enter takes it.
  useLayoutEffect(() => {
    if (read) pane.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [read]);
  useEffect(() => {
    if (!pointing) return;
    const stop = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      void teach.rest();
    };
    addEventListener('keydown', stop, true);
    return () => removeEventListener('keydown', stop, true);
  }, [pointing, teach]);
  if (!lesson) return null;

  const host = new URL(lesson.origin).host;
  const shown = Object.keys(lesson.picks).length > 0;
  return (
    <section ref={pane} class="card-side teach" aria-labelledby="teach-title">
      <header class="teach-head">
        <h1 class="teach-title" id="teach-title">
          {t('teach.title')}
        </h1>
        <IconButton icon={IconClose} label={t('word.cancel')} onClick={() => void teach.stop()} />
      </header>
      <p class="meta foreign truncate">{host}</p>
      <p class="teach-lead">{t('teach.lead')}</p>
      <ol class="teach-steps">
        {TAUGHT_PARTS.map((part) => (
          <TeachStep key={part} part={part} lesson={lesson} />
        ))}
      </ol>
      {lesson.step === 'check' && (
        <footer class="teach-foot">
          <p class="meta">{t(shown ? 'teach.done' : 'teach.nothing')}</p>
          <Button
            look="primary"
            size="m"
            class="wide"
            autofocus
            disabled={!shown}
            onClick={() => void teach.save()}
          >
            <span class="truncate">{t('teach.save', { host })}</span>
          </Button>
        </footer>
      )}
    </section>
  );
}
