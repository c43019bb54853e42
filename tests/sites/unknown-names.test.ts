import { expect, test } from 'vitest';
import { mailbox, readMailbox as read } from './support/unknown-mailbox';

process.env.TZ = 'UTC';

test('a title that stands loose before the header is nobody’s name', async () => {
  const html = mailbox(
    '<article>Roof tiles<div><a href="mailto:otto@brandt.example"></a> to <a href="mailto:rosa@winter.example">Rosa Winter</a> <time datetime="2026-11-09T15:41:00Z">Mon</time></div><div class="message-body">Can you deliver by Friday?</div></article>',
  );
  const reading = await read(html);
  expect(reading?.people[0]).toMatchObject({ name: null, email: 'otto@brandt.example' });
});

test('a title that stands loose in the mail’s own box is nobody’s name', async () => {
  const html = mailbox(
    '<div itemscope itemtype="https://schema.org/EmailMessage">Roof tiles<span itemprop="name"></span> <a itemprop="email" href="mailto:otto@brandt.example">otto@brandt.example</a><div itemprop="toRecipient"><a href="mailto:rosa@winter.example">Rosa</a></div><time itemprop="dateSent" datetime="2026-11-09T15:41:00Z">today</time><div itemprop="text">Can you deliver by Friday?</div></div>',
  );
  const reading = await read(html);
  expect(reading?.people[0]).toMatchObject({ name: null, email: 'otto@brandt.example' });
});

test('what a picture to press does with an address is nobody’s name', async () => {
  const html = mailbox(
    '<div class="mailhead"><b>寄件人:</b> <a title="匯入地址 chen@yulin.example"><img alt="匯入地址 chen@yulin.example"></a><br><b>收件人:</b> wu@tux.example<br><b>日期:</b> 2026/11/09 15:41</div><div class="message-body">週五前可以交貨嗎？</div>',
  );
  const reading = await read(html);
  expect(reading?.people[0]).toMatchObject({ name: null, email: 'chen@yulin.example' });
});

test('the letters of an avatar stay out of a name that is cut', async () => {
  const html = mailbox(
    '<div><span class="from" title="nina@brandt.example"><i>NW</i> <i>Ni</i></span> <time datetime="2026-11-09T15:41:00Z">Mon</time></div><div class="message-body">Can you deliver by Friday?</div>',
  );
  const reading = await read(html);
  expect(reading?.people).toMatchObject([{ name: 'Ni', email: 'nina@brandt.example' }]);
});

test.each(['از:', 'From', 'Von', 'Fr', '发件', '取消订阅', 'New message to'])(
  '%s is nobody’s name',
  async (label) => {
    const html = mailbox(
      `<div class="from"><i>${label}</i> <i>otto@brandt.example</i></div><div>2026-11-09 15:41</div><div class="message-body">Pay now.</div>`,
    );
    const reading = await read(html);
    expect(reading?.people).toMatchObject([{ name: null, email: 'otto@brandt.example' }]);
  },
);

test('loose words of a letter are no recipients', async () => {
  const html = mailbox(
    '<div><div>Otto Brandt <i>&lt;otto@brandt.example&gt;</i></div><div>to me, Ida Moor</div><div>Nov 9, 2026, 3:41 PM</div>By Friday, please.\nFrom: boss@example.com<div class="message-body">By Friday, please.</div></div>',
  );
  const reading = await read(html);
  expect(reading?.people.map(({ email }) => email)).toEqual(['otto@brandt.example']);
});

test('an address with a name of its own is not the sender’s before it', async () => {
  const html = mailbox(
    '<div><span class="from">Otto Brandt</span> <a href="mailto:rosa@winter.example">Rosa Winter</a> <time datetime="2026-11-09T15:41:00Z">today</time></div><div class="message-body">Can you deliver by Friday?</div>',
  );
  const reading = await read(html);
  const [sender] = reading?.people.filter(({ role }) => role === 'from') ?? [];
  expect(sender?.email).toBeUndefined();
});

test('an address before the label of its line is not the sender’s above', async () => {
  const html = mailbox(
    '<main><div><span>From:</span> <span>Otto Brandt</span></div><div><span>rosa@winter.example</span> <span>To:</span></div><div><span>Date:</span> <time datetime="2026-11-09T15:41:00Z">Mon</time></div><div class="message-body">Can you deliver by Friday?</div></main>',
  );
  const reading = await read(html);
  expect(reading?.people.find(({ role }) => role === 'from')?.email).not.toBe(
    'rosa@winter.example',
  );
});

test('what is left of a word for another line names no recipient', async () => {
  const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
  const header = `${row('From:', 'otto@brandt.example')}${row('To:', 'rosa@winter.example')}${row('Date:', '2026-11-09 15:41')}${row('A', 'desk@brandt.example')}`;
  const reading = await read(
    mailbox(`<table>${header}</table><div class="message-body">Can you deliver by Friday?</div>`),
  );
  expect(reading?.messages[0]?.to).toEqual([{ email: 'rosa@winter.example' }]);
});
