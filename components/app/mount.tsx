import { type ComponentType, render } from 'preact';
import type { Session } from '@/utils/state/session';
import '../styles.css';
import { AppFrame } from './AppFrame';
import type { Abilities } from './context';

/** Draws a screen into `#app`; the theme is set before, so that nothing flashes. */
export function mountApp(App: ComponentType, session: Session, abilities: Abilities): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('no place to draw');
  document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
  render(
    <AppFrame session={session} abilities={abilities}>
      <App />
    </AppFrame>,
    root,
  );
}
