import type { Draft } from '@/utils/domain/page-reading';
import type { DraftEnd, WrittenDraft } from '@/utils/messages/reader-to-background';
import type { DraftForm, DraftSite } from '@/utils/sites/adapter';
import { createClosing, type Ending } from './draft-closing';
import { type DraftPage, listenTo } from './draft-listeners';
import { safely } from './safely';

/** Typing rests when nothing was typed for this long, ms. */
const REST = 300;
/** A press on Send counts this long: the site may ask something first, ms. */
const PRESS_LIFE = 30_000;
/** Looks for the end of what is being sent, ms apart. */
const SEND_LOOK = 100;

type OpenDraft = Ending & {
  form: DraftForm;
  key: string;
  /** Said to be sent while its page still stands. */
  over: boolean;
  stop(): void;
};

export type DraftNews = {
  /** What is being written now, after typing rested; null = nothing. */
  written(draft: WrittenDraft | null): void;
  ended(draft: WrittenDraft, how: DraftEnd): void;
};

export type DraftWatch = {
  /** The page changed: forms may have come or gone. */
  look(): void;
  /** Is this part of what is being written? Then it is no news about the page. */
  holds(node: Node): boolean;
  /** The editor of the draft that is told about; null when nothing is written. */
  editor(): Element | null;
};

/** Follows what is being written: only the open forms are watched, and read when typing rests. */
export function watchDrafts(
  page: DraftPage,
  site: DraftSite,
  news: DraftNews,
  signal: AbortSignal,
) {
  const { view } = page;
  const doc = view.document;
  const open = new Map<Element, OpenDraft>();
  const closing = createClosing(view, () => says(), news.ended, signal);
  const says = () => safely(() => site.saysSent?.(doc) ?? false, false);
  let focused: Element | null = null;
  let current: OpenDraft | null = null;
  let told: string | undefined;
  let address = page.url().href;
  let changed = 0;
  let resting: number | undefined;
  let sending: number | undefined;

  const tell = () => {
    const draft = current && !current.over ? current.last : null;
    const form = JSON.stringify(draft);
    if (form === told) return;
    told = form;
    news.written(draft);
  };

  const read = (form: DraftForm, key: string | null): WrittenDraft | null => {
    const draft = safely<Draft | null>(() => site.read(form), null);
    return draft && { ...draft, key: key ?? draft.key ?? crypto.randomUUID() };
  };

  function enter(form: DraftForm) {
    const fresh = read(form, null);
    if (!fresh) return;
    const key = closing.heir(fresh) ?? fresh.key;
    const one: OpenDraft = {
      ...{ form, key, last: { ...fresh, key }, pressed: null, over: false },
      stop: () => {},
    };
    one.stop = listenTo(page, form, site, {
      changed: rest,
      focused: () => {
        if (focused !== form.editor) {
          focused = form.editor;
          choose();
        }
      },
      pressed: (as) => press(one, as),
    });
    open.set(form.editor, one);
  }

  function press(one: OpenDraft, as: 'send' | 'discard') {
    const draft = read(one.form, one.key);
    if (!draft) return;
    one.last = draft;
    one.pressed = { as, at: Date.now(), draft };
    view.clearInterval(sending);
    if (as === 'send') sending = view.setInterval(follow, SEND_LOOK);
  }

  /** While something is being sent its end is looked for, on that form alone. */
  function follow() {
    const pressed = [...open.values()].filter(isSending);
    if (pressed.length === 0 || signal.aborted) return view.clearInterval(sending);
    for (const one of pressed) {
      if (site.sending === 'page' && says()) finish(one);
      else if (site.sending === 'chat') update(one);
      else if (!one.form.editor.isConnected) look();
    }
  }

  const isSending = ({ pressed, over }: OpenDraft) =>
    !over && pressed?.as === 'send' && Date.now() - pressed.at < PRESS_LIFE;

  /** Sent, and the form still stands: a chat goes on with a new message, a page is left soon. */
  function finish(one: OpenDraft) {
    if (one.pressed) news.ended(one.pressed.draft, 'sent');
    one.pressed = null;
    if (site.sending === 'chat') one.key = crypto.randomUUID();
    else one.over = true;
    tell();
  }

  function update(one: OpenDraft) {
    const draft = read(one.form, one.key);
    if (!draft) return;
    const emptied = draft.text === '' && one.pressed !== null && one.pressed.draft.text !== '';
    const sent = site.sending === 'chat' && emptied && isSending(one);
    one.last = draft;
    if (sent) {
      finish(one);
      one.last = { ...draft, key: one.key };
    }
    if (one === current) tell();
  }

  /** Runs at every key, twice: no more than a look at the clock. */
  function rest() {
    changed = Date.now();
    resting ??= view.setTimeout(rested, REST);
  }

  function rested() {
    const left = changed + REST - Date.now();
    resting = left > 0 ? view.setTimeout(rested, left) : undefined;
    if (left > 0) return;
    for (const one of open.values()) if (one.form.editor.isConnected) update(one);
  }

  function choose(forms = [...open.values()].map(({ form }) => form)) {
    const first = forms.find(({ editor }) => editor === focused) ?? forms[0];
    current = (first && open.get(first.editor)) ?? null;
    tell();
  }

  function look() {
    const forms = safely(() => site.forms(doc, page.url()), []);
    const shown = new Set(forms.map(({ editor }) => editor));
    const moved = page.url().href !== address;
    address = page.url().href;
    for (const one of [...open.values()]) {
      const { editor } = one.form;
      // Put aside with its view, as long as it was not sent.
      if (shown.has(editor) || (editor.isConnected && !isSending(one))) continue;
      open.delete(editor);
      one.stop();
      // Who leaves a conversation leaves the answer behind as a draft.
      closing.close(one, isSending(one), moved && one.last.mode === 'reply');
    }
    for (const form of forms) if (!open.has(form.editor)) enter(form);
    choose(forms);
  }

  /** Where writing has a page of its own, leaving it ends the draft. */
  function leave() {
    if (site.sending !== 'page') return;
    for (const one of open.values()) {
      if (one.over || one.last.text === '') continue;
      news.ended(one.pressed?.draft ?? one.last, isSending(one) ? 'sent' : 'unsure');
    }
  }

  view.addEventListener('pagehide', leave, { signal });
  signal.addEventListener('abort', () => {
    view.clearTimeout(resting);
    view.clearInterval(sending);
    for (const one of open.values()) one.stop();
  });
  return {
    look,
    holds: (node) => [...open.keys()].some((editor) => editor.contains(node)),
    editor: () => (current?.form.editor.isConnected ? current.form.editor : null),
  } satisfies DraftWatch;
}
