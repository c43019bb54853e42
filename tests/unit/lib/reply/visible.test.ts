import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { visibleReply } from '@/utils/lib/reply';

const bodyOf = (html: string): Element => new JSDOM(`<body>${html}</body>`).window.document.body;
const read = (html: string) => visibleReply(bodyOf(html));
const ATTR = 'On Mon, Mar 2, 2026 at 10:12 AM Ann &lt;ann@example.com&gt; wrote:';
const HEAD =
  '<b>From:</b> Ann Lee<br><b>Sent:</b> Monday, 2 March 2026 10:12<br><b>To:</b> Ben<br><b>Subject:</b> Price<br>';

const HISTORY: Record<string, string> = {
  gmail: `<div class="gmail_quote"><div class="gmail_attr">${ATTR}</div><blockquote class="gmail_quote">old</blockquote></div>`,
  'gmail since 2024': `<div class="gmail_quote gmail_quote_container"><div>${ATTR}</div><blockquote>old</blockquote></div>`,
  'gmail in Outlook': `<div class="x_gmail_quote">${ATTR}<blockquote class="x_gmail_quote">old</blockquote></div>`,
  'twice rewritten': '<div class="x_x_gmail_quote">old</div>',
  'gmail print view': '<div class="m_-3217645gmail_quote">old</div>',
  apple: `<div><blockquote type="cite"><div>${ATTR}</div><br class="Apple-interchange-newline">old</blockquote></div>`,
  thunderbird: `<div class="moz-cite-prefix">${ATTR}<br></div><blockquote type="cite">old</blockquote>`,
  'outlook web': `<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg">${HEAD}</div><div>old</div>`,
  'outlook web, rewritten': `<hr tabindex="-1"><div id="x_divRplyFwdMsg">Ann</div><div>old</div>`,
  'outlook 2010': `<div style="border:none;border-top:solid #B5C4DF 1.0pt"><p class="MsoNormal">${HEAD}</p></div><p>old</p>`,
  'outlook without a border': `<p class="MsoNormal">${HEAD}</p><p>old</p>`,
  hotmail:
    '<hr id="stopSpelling">Date: Mon, 2 Mar 2026<br>From: ann@example.com<br>To: ben@example.com<br>old',
  'outlook for Mac': `<span id="OLK_SRC_BODY_SECTION"><div>${HEAD}</div>old</span>`,
  yahoo: '<div class="ydp1a2byahoo_quoted" id="ydp1a2byahoo_quoted_123"><div>old</div></div>',
  proton: '<div class="protonmail_quote">old</div>',
  zoho: '<div class="zmail_extra">old</div>',
  zimbra: `<hr id="zwchr"><div data-marker="__QUOTED_TEXT__">${HEAD}old</div>`,
  netease: '<div id="isReplyContent">old</div>',
  qq: '<includetail>old</includetail>',
  yandex:
    '<div>02.03.2026, 10:12, "Ann" &lt;ann@example.com&gt;:</div><blockquote>old</blockquote>',
  'bare quote': '<blockquote>old</blockquote>',
};

describe('visibleReply', () => {
  it.each(Object.entries(HISTORY))('cuts the history of %s', (_name, html) => {
    expect(read(`<div>Hello<br>Friday is fine.</div><br>${html}`)).toEqual({
      text: 'Hello\nFriday is fine.',
      quoteRemoved: true,
    });
  });

  it.each(Object.entries(HISTORY))(
    'keeps a body that is nothing but the history of %s',
    (_n, html) => {
      const { text, quoteRemoved } = read(html);
      expect(text).toContain('old');
      expect(quoteRemoved).toBe(false);
    },
  );

  it('keeps quotes between own words and lets the last one go', () => {
    const html =
      '<p>To your points:</p><blockquote>one</blockquote><p>yes</p><blockquote>two</blockquote><p>no</p><blockquote>three</blockquote>';
    expect(read(html).text).toBe('To your points:\none\nyes\ntwo\nno');
  });

  it('keeps words below the quote', () => {
    expect(
      read(`<div class="gmail_quote">${ATTR}<blockquote>old</blockquote></div><p>new</p>`),
    ).toEqual({
      text: 'new',
      quoteRemoved: true,
    });
  });

  it('leaves marked signatures out', () => {
    for (const mark of [
      'class="gmail_signature"',
      'id="x_Signature"',
      'class="m_12gmail_signature"',
      'data-signatureblock="true"',
    ]) {
      expect(read(`<div>Fine.</div><div ${mark}>Ben<br>ACME</div>`).text).toBe('Fine.');
    }
  });

  it('reads emoji pictures, lines, cells and preformatted text', () => {
    expect(read('Great <img alt="🎉"> <img data-emoji="👍" src="x"><img alt="logo">!').text).toBe(
      'Great 🎉 👍!',
    );
    expect(read('<p>a  b\n c</p><ul><li>d</li><li>e</li></ul>f<br>g').text).toBe(
      'a b c\nd\ne\nf\ng',
    );
    expect(
      read('<table><tr><th>Price</th><td>10</td></tr><tr><td>Day</td></tr></table>').text,
    ).toBe('Price 10\nDay');
    expect(read('<pre>a\n  b</pre>').text).toBe('a\nb');
    expect(
      read('<style>p{}</style><p hidden>x</p><p style="display:none">y</p><p>z</p>').text,
    ).toBe('z');
  });

  it('does not change the page', () => {
    const body = bodyOf(`<p>Hi</p>${Object.values(HISTORY).join('')}`);
    const before = body.innerHTML;
    visibleReply(body);
    visibleReply(body);
    expect(body.innerHTML).toBe(before);
  });

  it('survives odd and very large bodies', () => {
    expect(read('')).toEqual({ text: '', quoteRemoved: false });
    const deep = `${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`;
    expect(read(deep).text).toBe('deep');
    const start = performance.now();
    visibleReply(bodyOf('<p>line <b>bold</b></p>'.repeat(20_000)));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
