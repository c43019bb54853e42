/** Conversations that try to break a reader of mail pages: what is missing, too much or a lie. */
import { messageNumber, threadToken, toHex } from '../../demo/gmail/ids.ts';
import type { WireAddress, WireMessage, WireThread } from '../../demo/gmail/wire.ts';
import { ME } from '../../demo/world/people.ts';

const SELF: WireAddress = { name: ME.name, email: ME.email };
const STRANGER: WireAddress = { name: 'Lena Fox', email: 'lena.fox@traps.example' };
const AT = new Date(2026, 4, 12, 9, 30);

type Part = Partial<WireMessage>;

/** A right-to-left override: what follows is shown mirrored. */
const MIRROR = '\u202e';
/** Cyrillic о in place of Latin o. */
const FALSE_O = '\u043e';

const LOOKALIKE: WireAddress = {
  name: 'Sarah Whitfield',
  email: `sarah.whitfield@calderf${FALSE_O}${FALSE_O}ds.example`,
};
const MARKUP = '<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script>';
const PROMISE = "I'll send you the report by Friday. ";

const SIXTY: WireAddress[] = Array.from({ length: 60 }, (_, index) => ({
  name: `Recipient ${index + 1}`,
  email: `recipient${index + 1}@traps.example`,
}));

/** By name: what is unusual about the thread's only message, and its subject. */
const TRAPS = {
  'no-sender': { message: { from: null } },
  'no-subject': { subject: '' },
  'no-date': { message: { at: null, hex: null, decimal: null } },
  'sixty-recipients': { message: { to: [SELF, ...SIXTY.slice(0, 40)], cc: SIXTY.slice(40) } },
  'long-name': { message: { from: { ...STRANGER, name: 'A'.repeat(5000) } } },
  'long-subject': { subject: '合同'.repeat(2500) },
  'mirrored-name': { message: { from: { ...STRANGER, name: `${MIRROR}dleiftihW haraS` } } },
  'arabic-name': { message: { from: { name: 'ليلى حداد', email: 'layla@traps.example' } } },
  'markup-name': { message: { from: { ...STRANGER, name: MARKUP } }, subject: MARKUP },
  'lookalike-domain': { message: { from: LOOKALIKE } },
  'name-of-another': { message: { from: { ...STRANGER, name: 'Sarah Whitfield' } } },
  'address-as-name': {
    message: { from: { ...STRANGER, name: 'sarah.whitfield@calderfoods.example' } },
  },
  'own-name': { message: { from: { ...STRANGER, name: ME.name } } },
  'emoji-subject': { subject: '🎉 Offer 🎉' },
  'address-in-subject': { subject: 'Re: someone@else.example - Gmail' },
  'markup-body': { message: { html: `<div>Hello ${MARKUP}<style>*{display:none}</style></div>` } },
  'huge-body': { message: { html: `<div>${'Lorem ipsum dolor sit amet. '.repeat(40_000)}</div>` } },
  'five-hundred-promises': { message: { html: `<div>${PROMISE.repeat(500)}</div>` } },
  'empty-body': { message: { html: '' } },
} satisfies Record<string, { message?: Part; subject?: string }>;

export type TrapName = keyof typeof TRAPS | 'two-hundred-messages';

const NAMES = [...Object.keys(TRAPS), 'two-hundred-messages'] as TrapName[];

/** All traps as conversations under the label `traps`, for `gmailHost(world, { more })`. */
export function mailTraps(): WireThread[] {
  return NAMES.map(trapThread);
}

/** The address that opens one. */
export function trapUrl(name: TrapName): string {
  return `https://mail.google.com/mail/u/0/#label/traps/${trapThread(name).token}`;
}

function trapThread(name: TrapName): WireThread {
  const number = messageNumber(AT, name);
  const trap: { message?: Part; subject?: string } =
    name === 'two-hundred-messages' ? {} : TRAPS[name];
  const count = name === 'two-hundred-messages' ? 200 : 1;
  return {
    hex: toHex(number),
    decimal: String(number),
    token: threadToken(number),
    subject: trap.subject ?? `Trap: ${name}`,
    labels: ['traps'],
    unread: false,
    starred: false,
    messages: Array.from({ length: count }, (_, index) => message(name, index, trap.message)),
  };
}

function message(name: string, index: number, part: Part = {}): WireMessage {
  const at = new Date(AT.getTime() + index * 60_000);
  const number = messageNumber(at, index === 0 ? name : `${name}/${index}`);
  return {
    hex: toHex(number),
    decimal: String(number),
    from: STRANGER,
    to: [SELF],
    cc: [],
    at: at.getTime(),
    html: `<div dir="ltr">Message ${index + 1}: could you confirm the order?</div>`,
    quoteHtml: null,
    snippet: 'Could you confirm the order?',
    attachments: [],
    ...part,
  };
}
