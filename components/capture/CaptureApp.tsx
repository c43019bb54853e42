import { useSession } from '../app/context';
import { Doubts } from '../app/Doubts';
import { Toasts } from '../app/Toasts';
import { KeepSheet } from '../article/KeepSheet';
import { CaptureSheet } from './CaptureSheet';

/** A small window for selected words, or for the page itself, where the page has no sidebar. Closes itself when done. */
export function CaptureApp() {
  const { capture, keepPage } = useSession();
  const waiting = capture.view.value;
  const page = keepPage.view.value;
  return (
    <main class="app">
      {waiting && (
        <CaptureSheet
          key={waiting.id}
          capture={waiting}
          onClose={() => void capture.close().then(() => window.close())}
        />
      )}
      {page && (
        <KeepSheet
          key={page.id}
          page={page}
          onClose={() => void keepPage.close().then(() => window.close())}
        />
      )}
      <footer class="bottom">
        <Toasts />
        <Doubts />
      </footer>
    </main>
  );
}
