/** A list of conversations: rows with ids on the subject's child span, each id twice. */

import { type Child, h, on } from '../../page/dom.ts';
import type { WireMailbox, WireThread } from '../wire.ts';
import { calledName, longDate, shortDate, wordsOf } from './words.ts';

/** The list for a route's first word; `show` opens a conversation. */
export function listView(
  mailbox: WireMailbox,
  threads: readonly WireThread[],
  show: (thread: WireThread) => void,
): HTMLElement {
  const rows = threads.map((thread) => on(row(mailbox, thread), 'click', () => show(thread)));
  const body =
    rows.length > 0
      ? h('table.F.cf.zt', { role: 'grid' }, h('tbody', {}, ...rows))
      : h('div.TC', {}, wordsOf(mailbox).empty);
  return h('div.bGI.nH', {}, h('div.Cp', { gh: 'tl' }, body));
}

function row(mailbox: WireMailbox, thread: WireThread): HTMLElement {
  const last = thread.messages.at(-1);
  const ids = {
    'data-thread-id': `#thread-f:${thread.decimal}`,
    'data-legacy-thread-id': thread.hex,
    'data-legacy-last-message-id': last?.hex ?? null,
    'data-legacy-last-non-draft-message-id': last?.hex ?? null,
  };
  const when = last?.at ?? null;
  return h(
    thread.unread ? 'tr.zA.zE' : 'tr.zA.yO',
    { role: 'row', jslog: `130295; u014N:cOuCgd; 1:${logField([`#thread-f:${thread.decimal}`])}` },
    h('td.PF.xY', {}),
    h('td.oZ-x3.xY', {}, h('div.oZ-jc.T-Jo.J-J5-Ji', { role: 'checkbox' })),
    h('td.apU.xY', {}, h('span.aXw.T-KT', { 'data-on': String(thread.starred) }, '★')),
    h(
      'td.yX.xY',
      { role: 'gridcell' },
      screenReaderCopy(mailbox, thread, ids),
      h('div.yW', {}, h('span.bA4', {}, ...senders(mailbox, thread))),
    ),
    h(
      'td.xY.a4W',
      { role: 'gridcell' },
      h(
        'div.xS',
        {},
        h(
          'div.y6',
          {},
          h('span.bog', {}, h(thread.unread ? 'span.bqe' : 'span', ids, subject(mailbox, thread))),
          h('span.y2', {}, ` – ${last?.snippet ?? ''}`),
        ),
      ),
    ),
    h(
      'td.xW.xY',
      { role: 'gridcell' },
      when === null
        ? null
        : h(
            'span',
            { title: longDate(when, mailbox), 'aria-label': longDate(when, mailbox) },
            h('span', {}, shortDate(when, mailbox)),
          ),
    ),
  );
}

function screenReaderCopy(
  mailbox: WireMailbox,
  thread: WireThread,
  ids: Record<string, string | null>,
): HTMLElement {
  const state = thread.unread ? `${wordsOf(mailbox).unread}, ` : '';
  return h('div.afn', {}, state, ...senders(mailbox, thread), h('span', ids, thread.subject));
}

function senders(mailbox: WireMailbox, thread: WireThread): Child[] {
  const spans: Child[] = [];
  const seen = new Set<string>();
  for (const { from } of thread.messages) {
    if (!from || seen.has(from.email)) continue;
    seen.add(from.email);
    if (spans.length > 0) spans.push(', ');
    spans.push(
      h(
        thread.unread ? 'span.zF' : 'span.yP',
        { email: from.email, name: from.name, 'data-hovercard-id': from.email, translate: 'no' },
        calledName(from, mailbox),
      ),
    );
  }
  if (thread.messages.length > 1) spans.push(h('span.bx0', {}, ` ${thread.messages.length}`));
  return spans;
}

const subject = (mailbox: WireMailbox, thread: WireThread) =>
  thread.subject === '' ? wordsOf(mailbox).noSubject : thread.subject;

/** A `jslog` field: base64 of JSON with `.` for padding. */
export function logField(value: readonly string[]): string {
  return btoa(JSON.stringify(value)).replaceAll('=', '.');
}
