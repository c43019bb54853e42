/** Turns short descriptions of conversations into full threads. */
import type { Days } from './days.ts';
import { CUSTOMERS, ME } from './people.ts';
import type { Address, Attachment, Logged, MailMessage, MailThread, Undertaking } from './types.ts';

export type Said = {
  /** `me`, or a customer's id. */
  from: string;
  /** Customer ids; default: the other side. */
  to?: string[];
  cc?: string[];
  /** Working days from today, mostly negative. */
  day: number;
  /** `HH:MM`, local. */
  time: string;
  text: string[];
  undertakings?: Undertaking[];
  attachments?: Attachment[];
};

export type Talk = {
  id: string;
  subject: string;
  customers: string[];
  unread?: boolean;
  starred?: boolean;
  logged?: Logged;
  said: Said[];
};

const SIGNATURES: Record<string, string[]> = {
  me: ['Wei Lin', 'Key account manager', 'Northgate Sensors'],
  'me-zh': ['林薇', '北门传感 大客户经理'],
};

export function buildThread(talk: Talk, days: Days): MailThread {
  return {
    id: talk.id,
    subject: talk.subject,
    customers: talk.customers,
    unread: talk.unread ?? false,
    starred: talk.starred ?? false,
    logged: talk.logged ?? 'older',
    messages: talk.said.map((said, index) => buildMessage(talk, said, index, days)),
  };
}

function buildMessage(talk: Talk, said: Said, index: number, days: Days): MailMessage {
  const out = said.from === 'me';
  const to = said.to ?? (out ? talk.customers.slice(0, 1) : ['me']);
  const signature = signatureOf(said.from, talk);
  return {
    id: `${talk.id}/${index + 1}`,
    from: addressOf(said.from),
    to: to.map(addressOf),
    cc: (said.cc ?? []).map(addressOf),
    at: days.at(said.day, said.time),
    subject: index === 0 ? talk.subject : `Re: ${talk.subject}`,
    paragraphs: said.text,
    signature,
    html: toHtml(said.text, signature),
    direction: out ? 'out' : 'in',
    undertakings: said.undertakings ?? [],
    attachments: said.attachments ?? [],
  };
}

function addressOf(id: string): Address {
  if (id === 'me') return { name: ME.name, email: ME.email };
  const customer = CUSTOMERS.find((one) => one.id === id);
  if (customer) return { name: customer.name, email: customer.email };
  // Others are written out: `Jonas Beck <jonas@…>`.
  const written = /^([^<]{0,80})<([^>]{3,80})>$/.exec(id);
  if (!written) throw new Error(`nobody is called ${id}`);
  return { name: (written[1] ?? '').trim(), email: written[2] ?? '' };
}

function signatureOf(from: string, talk: Talk): string[] {
  if (from === 'me') {
    const first = CUSTOMERS.find((one) => one.id === talk.customers[0]);
    return SIGNATURES[first?.language === 'zh' ? 'me-zh' : 'me'] ?? [];
  }
  const customer = CUSTOMERS.find((one) => one.id === from);
  return customer ? [customer.name, `${customer.title}, ${customer.company}`] : [];
}

function toHtml(paragraphs: readonly string[], signature: readonly string[]): string {
  const lines = paragraphs.map((text) => `<div>${escapeHtml(text)}</div>`).join('<div><br></div>');
  const name = signature.map(escapeHtml).join('<br>');
  const end = name === '' ? '' : `<div><br></div><div class="gmail_signature">${name}</div>`;
  return `<div dir="ltr">${lines}${end}</div>`;
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (found) => entities[found] ?? found);
}
