// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchDrafts } from '@/utils/reader/drafts';
import type { DraftSite } from '@/utils/sites/adapter';
import { draftOf, ownWords } from '@/utils/sites/shared/draft';

type View = Window & typeof globalThis;

/** A site of forms with an id, an editor, a send button and a bin. */
function site(sending: DraftSite['sending'] = 'form'): DraftSite {
  return {
    forms: (doc) =>
      [...doc.querySelectorAll('form')].flatMap((root) => {
        const editor = root.querySelector('[contenteditable]');
        return editor ? [{ root, editor }] : [];
      }),
    read: ({ root, editor }) =>
      draftOf({ key: root.id || null, mode: 'reply', text: ownWords(editor) }),
    pressed: (target) =>
      target.closest('.send') ? 'send' : target.closest('.bin') ? 'discard' : null,
    saysSent: (doc) => doc.querySelector('.toast') !== null,
    sending,
  };
}

let end: AbortController;
const written = vi.fn();
const ended = vi.fn();
let address = 'https://mail.example/#one';

function start(sending?: DraftSite['sending']) {
  end = new AbortController();
  const page = { view: window as unknown as View, url: () => new URL(address), byUser: () => true };
  const watch = watchDrafts(page, site(sending), { written, ended }, end.signal);
  watch.look();
  return watch;
}

function form(id: string, text = ''): HTMLFormElement {
  const root = document.createElement('form');
  root.id = id;
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.tabIndex = 0;
  editor.textContent = text;
  const send = document.createElement('span');
  send.className = 'send';
  const bin = document.createElement('span');
  bin.className = 'bin';
  root.append(editor, send, bin);
  document.body.append(root);
  return root;
}

const editorOf = (root: Element) => root.querySelector<HTMLElement>('[contenteditable]');
function type(root: Element, text: string) {
  const editor = editorOf(root);
  if (editor) editor.textContent = text;
  editor?.dispatchEvent(new Event('input', { bubbles: true }));
}
function press(root: Element, css: string) {
  root.querySelector(css)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}
const told = () => written.mock.lastCall?.[0];
async function elapse(ms: number) {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}
function toast() {
  const note = document.createElement('p');
  note.className = 'toast';
  document.body.append(note);
}

describe('following what is written', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
    written.mockReset();
    ended.mockReset();
    address = 'https://mail.example/#one';
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  it('tells once when typing rests, not at every key', async () => {
    const root = form('a');
    start();
    written.mockReset();
    for (const text of ['I', 'I w', 'I will', 'I will send']) {
      type(root, text);
      await elapse(120);
    }
    expect(written).not.toHaveBeenCalled();
    await elapse(300);
    expect(written).toHaveBeenCalledOnce();
    expect(told()).toMatchObject({ key: 'a', text: 'I will send' });
    type(root, 'I will send');
    await elapse(400);
    expect(written).toHaveBeenCalledOnce();
  });

  it('asks for the forms of the page only when the page changed', async () => {
    const root = form('a');
    const watch = start();
    const all = vi.spyOn(document, 'querySelectorAll');
    for (let n = 0; n < 50; n += 1) {
      type(root, `word ${n}`);
      await elapse(20);
    }
    await elapse(400);
    expect(all).not.toHaveBeenCalled();
    expect(watch.holds(editorOf(root)?.firstChild as Node)).toBe(true);
    expect(watch.holds(document.body)).toBe(false);
  });

  it('tells of the form with the focus when several are open', async () => {
    const [one, two] = [form('a', 'First'), form('b', 'Second')];
    start();
    editorOf(two)?.focus();
    expect(told()).toMatchObject({ key: 'b', text: 'Second' });
    editorOf(one)?.focus();
    expect(told()).toMatchObject({ key: 'a' });
  });

  it('calls it sent when Send was pressed and the form closed, with the last words', async () => {
    const root = form('a', 'I will');
    const watch = start();
    type(root, 'I will send it.');
    press(root, '.send');
    root.remove();
    watch.look();
    expect(ended).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ key: 'a', text: 'I will send it.' }),
      'sent',
    );
    expect(told()).toBeNull();
  });

  it('finds out by itself that a pressed form closed', async () => {
    const root = form('a', 'I will send it.');
    start();
    press(root, '.send');
    root.remove();
    await elapse(250);
    expect(ended).toHaveBeenCalledWith(expect.anything(), 'sent');
  });

  it('calls it sent when the page says so after it closed', async () => {
    const root = form('a', 'I will send it.');
    const watch = start();
    root.remove();
    watch.look();
    toast();
    await elapse(400);
    expect(ended).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'sent');
  });

  it('does not take an earlier message’s note for this one', async () => {
    const root = form('a', 'I will send it.');
    const watch = start();
    toast();
    root.remove();
    watch.look();
    await elapse(2000);
    expect(ended).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'unsure');
  });

  it('says nothing of what was thrown away, left empty, or left behind in a conversation', async () => {
    const bin = form('a', 'I will send it.');
    const watch = start();
    press(bin, '.bin');
    bin.remove();
    const empty = form('b');
    watch.look();
    empty.remove();
    const left = form('c', 'I will send it.');
    watch.look();
    address = 'https://mail.example/#two';
    left.remove();
    watch.look();
    await elapse(2000);
    expect(ended.mock.calls.map(([, how]) => how)).toEqual(['discarded']);
  });

  it('follows a form that is put up elsewhere', async () => {
    const small = form('', 'I will send it.');
    const watch = start();
    const { key } = told();
    small.remove();
    watch.look();
    form('', 'I will send it.');
    watch.look();
    await elapse(2000);
    expect(ended).not.toHaveBeenCalled();
    expect(told()).toMatchObject({ key });
  });

  it('notices that sending was taken back', async () => {
    const root = form('a', 'I will send it.');
    const watch = start();
    press(root, '.send');
    root.remove();
    watch.look();
    form('a', 'I will send it.');
    watch.look();
    expect(ended.mock.calls.map(([, how]) => how)).toEqual(['sent', 'recalled']);
  });

  it('in a chat, takes an emptied editor after Send for sent, and goes on', async () => {
    const root = form('', 'I will send it.');
    start('chat');
    const before = told().key;
    type(root, '');
    await elapse(400);
    expect(ended).not.toHaveBeenCalled();
    type(root, 'I will call.');
    press(root, '.send');
    type(root, '');
    await elapse(400);
    expect(ended).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ text: 'I will call.' }),
      'sent',
    );
    expect(told()).toMatchObject({ text: '' });
    expect(told().key).not.toBe(before);
  });

  it('on a page of its own, believes the note after Send, or the leaving', async () => {
    const root = form('a', 'I will send it.');
    start('page');
    toast();
    await elapse(300);
    expect(ended).not.toHaveBeenCalled();
    press(root, '.send');
    await elapse(150);
    window.dispatchEvent(new Event('pagehide'));
    expect(ended.mock.calls.map(([, how]) => how)).toEqual(['sent']);
  });

  it('on a page of its own, is not sure when it is left without sending', () => {
    form('a', 'I will send it.');
    start('page');
    window.dispatchEvent(new Event('pagehide'));
    expect(ended.mock.calls.map(([, how]) => how)).toEqual(['unsure']);
  });
});
