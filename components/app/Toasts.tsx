import type { Notice } from '@/utils/state/toasts';
import { type T, useWords } from '../i18n/context';
import { AfterKept } from '../promise/AfterKept';
import { ToastStack } from '../ui/Toast';
import { useSession } from './context';

/** What just happened, with the way back. */
export function Toasts() {
  const { toasts, writes } = useSession();
  const { t } = useWords();
  const takeBack = async (changeId: string, later: readonly string[]) => {
    for (const one of [...later].reverse()) await writes.undo(one);
    await writes.undo(changeId);
  };
  return (
    <ToastStack
      label={t('toast.region')}
      onHold={toasts.hold}
      onRelease={toasts.release}
      toasts={toasts.list.value.map(({ id, notice, changeId, later }) => ({
        id,
        text: sayNotice(t, notice),
        failed: notice.kind === 'failed',
        action: changeId
          ? { label: t('word.undo'), run: () => void takeBack(changeId, later) }
          : null,
        more:
          changeId && notice.kind === 'done' && notice.after ? (
            <AfterKept promise={notice.after} changeId={changeId} />
          ) : null,
      }))}
    />
  );
}

function sayNotice(t: T, notice: Notice): string {
  if (notice.kind === 'failed') return t(`error.${notice.code}`);
  const { what, name = '', n = 1, folded = 0, kept = 0, heard } = notice;
  switch (what) {
    case 'person-added':
    case 'person-removed':
    case 'merged':
    case 'split':
    case 'never-added':
    case 'article-given':
      return t(`toast.${what}`, { name });
    case 'logged': {
      const logged = t('toast.logged', { n });
      return folded > 0 ? `${logged} ${t('toast.folded', { n: folded })}` : logged;
    }
    case 'promises-added':
      return [
        n > 0 && t('toast.promises-added', { n }),
        kept > 0 && t('toast.promises-kept', { n: kept }),
        heard && heard.complaints > 0 && t('toast.complaint-captured'),
        heard && heard.needs > 0 && t('toast.need-captured'),
      ]
        .filter((said) => typeof said === 'string')
        .join(' ');
    case 'promises-sent':
    case 'sites-imported':
    case 'settled':
      return t(`toast.${what}`, { n });
    default:
      return t(`toast.${what}`);
  }
}
