import type { Browser } from 'webextension-polyfill';

/**
 * The words selected in a tab, in whatever frame they stand; '' where there are none or the
 * browser keeps scripts out. A press on Kept gives leave for the page; frames of other sites
 * stay shut.
 */
export async function selectedIn(
  browser: Pick<Browser, 'scripting'>,
  tabId: number,
): Promise<string> {
  const found = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: selected })
    .catch(() => []);
  const texts = found.map(({ result }) => (typeof result === 'string' ? result : ''));
  return texts.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Runs in the page: what is selected there, plain. */
function selected(): string {
  return String(getSelection() ?? '').slice(0, 4000);
}
