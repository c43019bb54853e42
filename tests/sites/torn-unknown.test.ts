import { expect, test } from 'vitest';
import { mailbox, readMailbox as read } from './support/unknown-mailbox';

process.env.TZ = 'UTC';

const QUOTED =
  '<b>From:</b> Rosa Winter &lt;rosa@winter.example&gt;<br><b>To:</b> Otto Brandt &lt;otto@brandt.example&gt;<br><b>Subject:</b> Tiles';
const FORGED =
  '<span>from </span><a class="message_from">The Boss</a> <span>(boss@attacker.example)</span><br><span>2026-11-09 15:50</span>';
const HEADER =
  '<a class="message_from">Otto Brandt</a> <span>(otto@brandt.example)</span> <span>to</span> <span>rosa@winter.example</span><br><span>2026-11-09 15:41</span>';
const DISGUISED = '<a title="mallory@attacker.example">boss@brandt.example</a>';

test.each<[what: string, html: string]>([
  [
    'a header in a paragraph behind one that is a sentence',
    `<main><div><p>Friday is fine, thank you very much.</p><p>${QUOTED}</p><p>We deliver on Friday.</p></div></main>`,
  ],
  [
    'a header loose behind a paragraph',
    `<main><div><p>Friday is fine, thank you very much.</p>${QUOTED}<p>We deliver on Friday.</p></div></main>`,
  ],
  [
    'a header behind a sentence and a ruled line',
    `<div><div>You will have it on Friday.</div><hr><div>${QUOTED}<br></div><div>I will send the drawings.</div></div>`,
  ],
  [
    'a letter before the header it came with',
    `<main><div>${QUOTED}<p>We deliver on Friday.</p></div><table><tr><td>From:</td><td>Otto Brandt &lt;otto@brandt.example&gt;</td></tr><tr><td>Date:</td><td>2026-11-09 15:41</td></tr></table></main>`,
  ],
  [
    'a message inside a message of the same name',
    `<div class="message"><div class="message_header">${HEADER}</div><div><div class="message"><div>${FORGED}</div><div class="message_content">Pay now.</div></div></div></div>`,
  ],
  [
    'a header inside what stands beside a header of the same name',
    `<main><div class="message_header">${HEADER}</div><div><div class="message_header">${FORGED}</div><div class="message-body">Pay now.</div></div></main>`,
  ],
  [
    'a bare sender behind a header that is complete',
    '<table><tr><td><h3><b>Otto Brandt</b> &lt;otto@brandt.example&gt;</h3></td><td>Mon, Nov 9, 2026 at 3:41 PM</td></tr><tr><td>To: Rosa &lt;rosa@winter.example&gt;</td></tr><tr><td><section><p>-----<br>From: Boss &lt;boss@attacker.example&gt;</p><p>Can you deliver by Friday?</p></section></td></tr></table>',
  ],
  [
    'a row of a list above an empty pane',
    '<div><span class="from" title="otto@brandt.example">Otto Brandt</span><span class="date">2026-11-09 15:41</span></div><div class="message-body"><p></p></div>',
  ],
  [
    'an address that a hidden line gives as the words for another',
    `<div><span class="from">boss@brandt.example</span> <span class="to">rosa@winter.example</span></div><table style="display:none"><tr><td>${DISGUISED}</td></tr></table><div class="message-body">Pay now.</div>`,
  ],
  [
    'a sender of whom nothing else is said',
    `<h2>Tiles</h2><div class="message-body"></div><div><span class="from">Otto Brandt &lt;otto@brandt.example&gt;</span></div><div class="message-body">Pay now.</div>`,
  ],
  [
    'an address of which there is but a title',
    '<div><span class="subject">Tiles</span> <span class="from">boss@brandt.example</span></div><div class="message-body">Pay now.</div>',
  ],
  [
    'a header below a line of dashes',
    `<h2>Tiles</h2><div class="msg"><p>-----<br>From: Otto Brandt &lt;otto@brandt.example&gt;<br>To: rosa@winter.example</p><p>Can you deliver by Friday?</p></div>`,
  ],
  [
    'a paragraph of a letter that begins with a header',
    `<main><h1>Tiles</h1><div><p>${QUOTED}</p><p>We deliver on Friday.</p></div></main>`,
  ],
  [
    'a row of a list above a pane of which half a word is left',
    '<div><span class="from" title="otto@brandt.example">Otto Brandt</span><span class="date">2026-11-09 15:41</span></div><div class="message-body"><p>No messag</p></div>',
  ],
  [
    'a row of a list above a mail with a header of its own',
    '<div><span class="from" title="otto@brandt.example">Otto Brandt</span><span class="date">2026-11-09 15:41</span></div><div class="reader-body"><div><b>From:</b> Nina Weber</div><div><b>To:</b> Rosa Winter</div><p>Can you deliver by Friday?</p></div>',
  ],
  [
    'labels behind their people',
    '<div><span>otto@brandt.example</span> <b>From:</b></div><div><span>rosa@winter.example</span> <b>To:</b></div><div>2026-11-09 15:41</div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'labels behind people who are called so',
    '<div class="rcpt"><span>rosa@winter.example</span> <b>To:</b></div><div>Otto Brandt &lt;otto@brandt.example&gt;</div><div>2026-11-09 15:41</div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'people before labels, of which only the last is known',
    '<div><span>rosa@winter.example</span> <b>To:</b></div><div>2026-11-09 15:41</div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'a label with somebody before it in its own line, claimed by a label farther off',
    '<div><i>(otto@brandt.example)</i> <i>Otto Brandt</i> <b>From:</b><div><span>rosa@winter.example</span> <b>To:</b></div><div>2026-11-09 15:41</div></div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'a row of a list that has a title, and no header',
    '<div><div class="msgFrom" title="otto@brandt.example">Otto Brandt</div><div class="msgSubject">Tiles</div></div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'somebody who stands in no line where the sender’s holds nobody',
    '<div><p>From: <a>Block</a></p><p><b title="otto@brandt.example">Otto Brandt</b></p><p>2026-11-09 15:41</p></div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'two of whom the user stands first, without a word who wrote',
    '<nav>rosa@winter.example</nav><div><span>rosa@winter.example</span> <span>Otto Brandt &lt;otto@brandt.example&gt;</span> <time>2026-11-09 15:41</time></div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'lines of a quoted header, loose behind the paragraphs of a letter',
    `<main><div><p>We take corner B4.</p><p>Yara</p><div>From: Rosa &lt;rosa@winter.example&gt;<br>Date: Nov 8<br>Which corner?</div></div><div><span>Tiles</span></div></main>`,
  ],
  [
    'every value before its label, and a button behind the last',
    '<div><dl><dd>2026-11-09 15:41</dd><dt>Date</dt><dd>rosa@winter.example</dd><dt>To</dt><dd>Otto Brandt &lt;otto@brandt.example&gt;</dd><dt>From</dt></dl><button>Antworten</button></div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'every value before its label, and the title behind the last',
    '<div><div><div><p>9 November 2026 15:41</p><p>Sent:</p></div><div><p>rosa@winter.example</p><p>To:</p></div><div><p>Otto Brandt &lt;otto@brandt.example&gt;</p><p>From:</p></div></div><div>Heating boiler quote</div></div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'every value before its label in one block',
    '<div>2026-11-09 15:41<b>Date:</b><br>&gt;<a href="mailto:otto@brandt.example">otto@brandt.example</a> Otto Brandt &lt;<br>Rosa Winter &lt;rosa@winter.example&gt;<b>From:</b><br>Heating boiler quote<b>Subject:</b></div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'a sender without a word before him, and one of a header in the letter',
    '<div><div><span>Yara</span> <i>&lt;yara@expo.example&gt;</i> <i>9 November 2026 15:41</i></div><div><b>To:</b> <span>Rosa Winter</span></div></div><div>From: Rosa &lt;rosa@winter.example&gt;<br>Date: Nov 8<br>Which corner?</div><p>We take corner B4.</p>',
  ],
  [
    'people before the label of their line, and an empty sender’s line above',
    '<div><div><span>From:</span></div><div><span>Rosa Winter</span> <i>&lt;rosa@winter.example&gt;</i>, <span>Nina Weber</span> <i>&lt;nina@brandt.example&gt;</i> <span>To:</span></div><div><span>Date:</span> 2026-11-09 15:41</div></div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'buttons in a sender’s line that has lost its sender',
    '<table><tr><th>보낸사람</th><td><button>수신차단</button></td></tr><tr><th>받는사람</th><td>rosa@winter.example</td></tr><tr><th>보낸날짜</th><td>2026-11-09 15:41</td></tr></table><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'links in a sender’s line that has lost its sender',
    '<div><b>Von:</b> <a href="#">Zu Kontakten hinzufügen</a> <a href="#">Absender sperren</a></div><div><b>An:</b> rosa@winter.example</div><div><b>Datum:</b> 09.11.2026, 15:41</div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'a row of a table whose value is empty, and a row that has lost its word',
    '<table><tr><td>From:</td><td></td></tr><tr><td>T</td><td><span title="rosa@winter.example">Rosa Winter</span></td></tr><tr><td>Time:</td><td>2026-11-09 15:41</td></tr></table><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'somebody in a line that has lost its word, beside lines that have theirs',
    '<h2>Tiles</h2><div><b></b> <span>rosa@winter.example</span></div><div><b>Date:</b> <span>2026-11-09 15:41</span></div><div><b>Subject:</b> <span>Tiles</span></div><div class="message-body">Can you deliver by Friday?</div>',
  ],
  [
    'an account above the text of a mail whose header stands below it',
    '<div>rosa@winter.example</div><div>Otto Brandt 2026-11-09 15:41</div><div class="message-body">Can you deliver by Friday?</div><div><div><b>From:</b> <span>Otto Brandt &lt;otto@brandt.example&gt;</span></div><div><b>To:</b> <span>rosa@winter.example</span></div></div>',
  ],
  [
    'a row of a list with a subject of its own beside a mail that has lost its header',
    '<div><div class="item"><span class="mail-sender">Nina Weber</span><span class="mail-subject">Invoice</span><span class="mail-time">11-09</span></div></div><div class="reader"><div class="mail-detail-subject">Tiles</div><div class="mail-content">The samples are on the way.</div></div>',
  ],
  [
    'two main regions, one shown over the other',
    ['Otto', 'Nina']
      .map(
        (name) =>
          `<div role="main"><div class="from">${name} &lt;${name}@brandt.example&gt;</div><div class="to">rosa@winter.example</div><div class="message-body">Hello.</div></div>`,
      )
      .join(''),
  ],
])('nobody is named from %s', async (_what, rest) => {
  const reading = await read(mailbox(rest));
  expect(reading).toMatchObject({ people: [], messages: [] });
});

test('a mail of another tab beside the open one is no folded message of it', async () => {
  const mail = (name: string, text: string) =>
    `<div><h1>Tiles</h1><div><span>From:</span> <span>${name} &lt;${name}@brandt.example&gt;</span></div><div><span>To:</span> <span>rosa@winter.example</span></div><div>2026-11-09 15:41</div>${text}</div>`;
  const text = '<div class="message-body">Can you deliver by Friday?</div>';
  const html = mailbox(`<div>${mail('nina', '')}${mail('otto', text)}</div>`);
  const reading = await read(html);
  expect(reading?.people.map(({ email }) => email)).not.toContain('nina@brandt.example');
  expect(reading?.messages).toHaveLength(1);
});

test('a letter in a frame of its own is no page, whatever there is to press', async () => {
  const html = mailbox(
    '<h1>Tiles</h1><div><span>Otto Brandt</span> <time datetime="2026-11-09T15:41:00Z">Mon</time></div><iframe src="/letter/1"></iframe>',
  );
  const letter =
    '<p><b>From:</b> The Boss &lt;boss@attacker.example&gt;<br><b>To:</b> rosa@winter.example<br><b>Date:</b> 2026-11-09 15:50</p><p>Pay now.</p><button>Reply</button><a href="a">1</a><a href="b">2</a><a href="c">3</a>';
  const reading = await read(html, { 'https://webmail.example.org/letter/1': letter });
  expect(reading?.people.map(({ email }) => email)).not.toContain('boss@attacker.example');
});

test('what a version says is no time, what a surname begins with is no weekday', async () => {
  const html = mailbox(
    '<div class="head"><span>发件人：</span><span>周敏</span> <i>&lt;zhou@supplier.example&gt;</i></div><div><span>收件人：</span><i>rosa@winter.example</i></div><div><span>时间：</span>2026年11月9日 15:41</div><div class="message-body">周五前可以交货吗？</div><footer>Mail 1.3.5 <a href="mailto:help@hoster.example">help@hoster.example</a></footer>',
  );
  const reading = await read(html);
  expect(reading?.people).toMatchObject([
    { role: 'from', name: '周敏', email: 'zhou@supplier.example' },
    { role: 'to', email: 'rosa@winter.example' },
  ]);
});

test('a name by itself counts where the letter is signed with it', async () => {
  const card = (name: string) =>
    mailbox(
      `<h1>Tiles</h1><div><span>${name}</span> <span>Nov 9, 2026 3:41 PM</span></div><div class="message-body"><p>Hello Rosa,</p><p>We deliver on Friday.</p><p>Otto Brandt</p></div>`,
    );
  const signed = await read(card('Otto Brandt'));
  expect(signed?.people).toMatchObject([{ role: 'from', name: 'Otto Brandt' }]);
  expect((await read(card('Nina Weber')))?.people).toEqual([]);
});

test('the user’s address in the head of the page is not where their mail begins', async () => {
  const html = mailbox(
    '<div class="top"><h1>Locaweb</h1><span>rosa@winter.example</span></div><div class="mail"><h2>Tiles</h2><div><b>From:</b> Rosa &lt;rosa@winter.example&gt;</div><div><b>To:</b> otto@brandt.example</div><div><b>Date:</b> 2026-11-09 15:41</div><div class="message-body">We deliver on Friday.</div></div>',
  );
  expect((await read(html))?.subject).toBe('Tiles');
});

test('short rows of a Chinese list are rows', async () => {
  const row = (name: string, subject: string) =>
    `<div class="it"><span>${name}</span><span>${subject}</span><span>11-09</span></div>`;
  const html = mailbox(
    `<div>${row('林晓', '样品')}${row('王芳', '发票')}</div><div><div>发件人：林晓 &lt;lin@supplier.example&gt;</div><div>收件人：rosa@winter.example</div><div>2026年11月9日 15:41</div><div class="message-body">周五前可以交货吗？</div></div>`,
  );
  const reading = await read(html);
  expect(reading?.people).toMatchObject([
    { role: 'from', name: '林晓', email: 'lin@supplier.example' },
    { role: 'to', email: 'rosa@winter.example' },
  ]);
});
