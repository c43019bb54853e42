import { describe, expect, test } from 'vitest';
import { meantBy } from '@/utils/sites/shared/taught/choose';
import { saidIn } from '@/utils/sites/shared/taught/parts';
import { jsdomPage } from './support/jsdom-page';

const URL_ = 'https://post.example.org/app';
const PAGE = `<main class="pane">
  <header class="head"><h1 class="t"><b>Roof</b> tiles</h1>
    <div class="who"><span class="n">Otto Brandt</span> <span class="a">&lt;otto@brandt-bau.example&gt;</span></div>
    <div class="when">Sent on <i>2026-11-09 15:41</i></div></header>
  <div class="text"><div><p class="MsoNormal">Can you <b>deliver</b>?</p><p>Regards</p></div></div>
  <div class="bar"><button>Reply</button></div>
</main>`;

async function open(html = PAGE, frames: Record<string, string> = {}) {
  const { doc } = await jsdomPage({ url: URL_, html, frames });
  const get = (css: string) => {
    const el = doc.querySelector(css);
    if (!el) throw new Error(css);
    return el;
  };
  return { doc, get };
}

describe('what is meant by pointing at', () => {
  test.each([
    ['the name beside an address', 'sender', '.n', '.who'],
    ['the address itself', 'sender', '.a', '.a'],
    ['a bold word of the heading', 'subject', 'h1 b', 'h1'],
    ['the words before a date', 'date', '.when', '.when'],
    ['the date', 'date', '.when i', '.when i'],
    ['a bold word of the letter', 'body', 'p b', '.text'],
    ['the letter', 'body', '.text', '.text'],
  ] as const)('%s', async (_what, part, pressed, meant) => {
    const { get } = await open();
    expect(meantBy(part, get(pressed), [get('h1'), get('.who')])).toBe(get(meant));
  });

  test('a letter in a frame is the whole frame', async () => {
    const { get } = await open('<iframe src="/mail"></iframe>', {
      'https://post.example.org/mail': '<div id="x"><p>Hello</p></div>',
    });
    const inner = (get('iframe') as HTMLIFrameElement).contentDocument;
    const p = inner?.querySelector('p');
    if (!p) throw new Error('no frame');
    expect(meantBy('body', p, [])).toBe(inner?.body);
  });

  test('a letter never takes in what was chosen for another part', async () => {
    const { get } = await open('<div><p class="s">Otto</p><p class="x">Hello</p></div>');
    expect(meantBy('body', get('.x'), [get('.s')])).toBe(get('.x'));
  });

  test('a name without any address near it stays what it is', async () => {
    const { get } = await open('<p class="s"><b>Otto</b></p>');
    expect(meantBy('sender', get('b'), [])).toBe(get('b'));
  });
});

describe('what would be read there', () => {
  test('is told part by part', async () => {
    const { get } = await open();
    const none = { name: null, email: null, at: null };
    expect(saidIn('sender', get('.who'))).toMatchObject({
      name: 'Otto Brandt',
      email: 'otto@brandt-bau.example',
    });
    expect(saidIn('subject', get('h1'))).toEqual({ ...none, text: 'Roof tiles' });
    expect(saidIn('date', get('.when i')).at).toMatch(/^2026-11-09T/);
    expect(saidIn('body', get('.text')).text).toBe('Can you deliver?\nRegards');
    expect(saidIn('sender', get('main'))).toMatchObject({ email: 'otto@brandt-bau.example' });
    expect(saidIn('body', get('.text')).text.length).toBeLessThanOrEqual(240);
  });
});
