export type DueCounts = { overdue: number; revisits: number };

export type BadgeLook = {
  /** The red number: my overdue word. A quiet dot when only visits are due. */
  text: string;
  color: string;
  /** The icon with the dot, when visits are due beside a number. */
  dotted: boolean;
};

const RED = '#c0362c';
const GREY = '#8a8578';

/** How the toolbar shows what is due. The two are never added up. */
export function badgeLook({ overdue, revisits }: DueCounts): BadgeLook {
  if (overdue > 0) {
    return { text: overdue > 999 ? '999+' : String(overdue), color: RED, dotted: revisits > 0 };
  }
  return revisits > 0
    ? { text: '•', color: GREY, dotted: false }
    : { text: '', color: GREY, dotted: false };
}

type ActionApi = {
  setBadgeText(details: { text: string | null; tabId?: number }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string }): Promise<void>;
  setIcon(details: { path: Record<number, string> }): Promise<void>;
  setTitle(details: { title: string }): Promise<void>;
};

const iconPath = (dotted: boolean) =>
  Object.fromEntries(
    [16, 32, 48].map((size) => [size, `/icon/${dotted ? `${size}-dot` : size}.png`]),
  );

/**
 * Draws the badge. `title` is the tooltip in the user's language. Texts and
 * colours are set for the whole browser, not per tab: the word is owed anywhere.
 */
export async function drawBadge(action: ActionApi, counts: DueCounts, title: string) {
  const look = badgeLook(counts);
  await action.setBadgeBackgroundColor({ color: look.color });
  await action.setBadgeText({ text: look.text });
  await action.setIcon({ path: iconPath(look.dotted) });
  await action.setTitle({ title });
}

/** How long a tab's badge shows that logging worked or did not, ms. */
const FLASH = 2500;

/** Answers a key press where no sidebar can: a tick or an exclamation mark, then back. */
export async function flash(action: ActionApi, tabId: number, ok: boolean) {
  await action.setBadgeText({ text: ok ? '✓' : '!', tabId });
  setTimeout(() => void action.setBadgeText({ text: null, tabId }), FLASH);
}
