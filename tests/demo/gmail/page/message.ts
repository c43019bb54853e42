/** Header and body of one message. */

import { type Child, h, on, setMailHtml } from '../../page/dom.ts';
import type { WireAddress, WireMailbox, WireMessage, WireThread } from '../wire.ts';
import { logField } from './list.ts';
import { calledName, longDate, shortDate, wordsOf } from './words.ts';

/** Only so many recipients stand in the summary line; the rest wait behind "Show details". */
const SUMMARY_LIMIT = 6;

export function messageHeader(
  mailbox: WireMailbox,
  thread: WireThread,
  message: WireMessage,
  folded = false,
): HTMLElement {
  const { from } = message;
  const details = h('div.ajA.SK', {}, detailsTable(mailbox, thread, message));
  details.style.display = 'none';
  const toggle = h('span.ajy', {
    role: 'button',
    tabindex: '0',
    'aria-label': wordsOf(mailbox).details,
  });
  on(toggle, 'click', (event) => {
    event.stopPropagation();
    details.style.display = details.style.display === 'none' ? '' : 'none';
  });
  return h(
    'div.gs',
    {},
    avatar(from),
    h(
      'div.gE.iv.gt',
      {},
      h(
        'div.acZ',
        {},
        h('div.gF.gK', {}, from ? sender(from) : null),
        h('div.gH.bAk', {}, message.at === null ? null : dateCell(message.at, mailbox)),
      ),
      folded
        ? h('div.iA.g6', {}, message.snippet)
        : h('div.acZ.xD', {}, h('span.hb', {}, ...recipientLine(mailbox, message)), toggle),
      details,
    ),
  );
}

function avatar(from: WireAddress | null): HTMLElement {
  const letter = (from?.name || from?.email || '?').slice(0, 1).toUpperCase();
  const picture = h('div.ajn.bofPge', {
    jid: from?.email ?? null,
    'data-name': from?.name ?? null,
    'data-hovercard-id': from?.email ?? null,
  });
  picture.append(letter);
  picture.dataset.tint = String((from?.email.length ?? 0) % 6);
  return h('div.aju', {}, picture);
}

function sender(from: WireAddress): HTMLElement {
  return h(
    'h3.iw',
    {},
    h(
      'span.qu',
      { role: 'gridcell' },
      h(
        'span.gD',
        { 'data-hovercard-id': from.email, email: from.email, name: from.name, translate: 'no' },
        h('span', {}, from.name === '' ? from.email : from.name),
      ),
      ' ',
      h('span.go', {}, `<${from.email}>`),
    ),
  );
}

function dateCell(at: number, mailbox: WireMailbox): HTMLElement {
  const long = longDate(at, mailbox);
  return h('div.gK', {}, h('span.g3', { title: long, alt: long }, shortDate(at, mailbox)));
}

function recipientLine(mailbox: WireMailbox, message: WireMessage): Child[] {
  const shown = [...message.to, ...message.cc].slice(0, SUMMARY_LIMIT);
  const names = shown.flatMap((address, index): Child[] => [
    index > 0 ? ', ' : null,
    person('span.g2', address, calledName(address, mailbox)),
  ]);
  return [`${wordsOf(mailbox).to} `, ...names];
}

function person(tag: string, { name, email }: WireAddress, text: string): HTMLElement {
  return h(tag, { dir: 'ltr', email, name, 'data-hovercard-id': email, translate: 'no' }, text);
}

function detailsTable(mailbox: WireMailbox, thread: WireThread, message: WireMessage): HTMLElement {
  const words = wordsOf(mailbox);
  const row = (label: string, ...value: Child[]) =>
    h(
      'tr.ajv',
      {},
      h('td.gG', {}, h('span.gI', {}, label)),
      h('td.gL', {}, h('span.gI', {}, ...value)),
    );
  const people = (label: string, addresses: readonly WireAddress[]) =>
    addresses.length === 0
      ? null
      : row(
          label,
          ...addresses.flatMap((address): Child[] => [
            person('span', address, address.name || address.email),
            ` <${address.email}>, `,
          ]),
        );
  return h(
    'div.ajB',
    {},
    h(
      'table.ajC',
      {},
      h(
        'tbody',
        {},
        message.from ? people(words.from, [message.from]) : null,
        people(words.toLabel, message.to),
        people(words.cc, message.cc),
        message.at === null ? null : row(words.date, longDate(message.at, mailbox)),
        row(words.subjectLabel, thread.subject),
      ),
    ),
  );
}

export function messageBody(
  thread: WireThread,
  message: WireMessage,
  mailbox: WireMailbox,
): HTMLElement {
  const own = h('div');
  setMailHtml(own, message.html);
  const body = h('div.a3s.aiL', {}, own);
  if (message.quoteHtml !== null) body.append(...foldedQuote(message.quoteHtml, mailbox));
  const log =
    message.decimal === null
      ? null
      : `20277; u014N:xr6bB; 1:${logField([`#thread-f:${thread.decimal}`])}; ` +
        `4:${logField([`#msg-f:${message.decimal}`])}`;
  return h(
    'div.nH.aHU',
    {},
    h('div.ii.gt', { jslog: log }, body),
    h('div.WhmR8e', { 'data-hash': '0' }),
    message.attachments.length === 0 ? null : attachments(message),
  );
}

function foldedQuote(html: string, mailbox: WireMailbox): HTMLElement[] {
  const quote = h('div.adL');
  setMailHtml(quote, html);
  quote.style.display = 'none';
  const button = h('button.ajR', { type: 'button', 'aria-label': wordsOf(mailbox).trimmed }, '⋯');
  on(button, 'click', () => {
    quote.style.display = quote.style.display === 'none' ? '' : 'none';
  });
  return [h('div.yj6qo', {}, button), quote];
}

function attachments(message: WireMessage): HTMLElement {
  const cards = message.attachments.map(({ name, type, size }) =>
    h(
      'span.aZo.N5jrZb',
      { download_url: `${type}:${name}:https://mail.google.com/mail/u/0/?view=att` },
      h('span.aV3', {}, name),
      h('span.SaH2Ve', {}, size),
    ),
  );
  return h('div.hq.gt', {}, h('div.aQH', {}, ...cards));
}
