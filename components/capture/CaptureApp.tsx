import { useSession } from '../app/context';
import { Doubts } from '../app/Doubts';
import { Toasts } from '../app/Toasts';
import { CaptureSheet } from './CaptureSheet';

/** A small window for selected words, where the page has no sidebar. Closes itself when done. */
export function CaptureApp() {
  const { capture } = useSession();
  const waiting = capture.view.value;
  return (
    <main class="app">
      {waiting && (
        <CaptureSheet
          key={waiting.id}
          capture={waiting}
          onClose={() => void capture.close().then(() => window.close())}
        />
      )}
      <footer class="bottom">
        <Toasts />
        <Doubts />
      </footer>
    </main>
  );
}
