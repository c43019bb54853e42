import type { NoteTone } from '../notes';
import type { NoteTemplate } from '../notes/template';
import type { SnippetKind } from './kinds';

/** Snippets in English: short, warm, and never pushing. */
export const english: Readonly<Record<SnippetKind, Record<NoteTone, NoteTemplate>>> = {
  greeting: {
    gentle: `Hi {name},

I was thinking of you[ and {company}] and wanted to ask how things are going. Is there anything on your side that I can help with? It need not be about an order.`,
    firm: `Hi {name},

A short question: how are things[ at {company}], and what should I know before we speak next?`,
  },
  thanks: {
    gentle: `Hi {name},

Thank you[ for {reason}]. It made my work easier, and I do not take it for granted.`,
    firm: `Hi {name},

Thank you[ for {reason}]. Much appreciated.`,
  },
  refusal: {
    gentle: `Hi {name},

Thank you for asking me openly. I have thought about it, and I am sorry: I cannot do this.[ To be open with you: {reason}.]

I hope you see that I would rather tell you honestly than agree to something I cannot keep. Let us look together for another way.`,
    firm: `Hi {name},

I cannot agree to this.[ The reason: {reason}.] That is a line I keep with every customer, and it will not change.`,
  },
  'takes-longer': {
    gentle: `Hi {name},

I have not forgotten[ “{promise}”]. It takes longer than I thought, and I did not want to leave you without word.[ You will hear from me by {newDate}.]`,
    firm: `Hi {name},

A word on where we stand[ with “{promise}”]: it takes longer.[ The new date is {newDate}.]`,
  },
  value: {
    gentle: `Hi {name},

I came across something that may be of use to you[ at {company}][: {reason}].[

{link}]

No need to answer; I only thought of you when I read it.`,
    firm: `Hi {name},

This may be of use to you[: {reason}].[

{link}]`,
  },
  survey: {
    gentle: `Hi {name},

May I ask you something? On a scale from 1 to 5, how satisfied are you with us, and what is the one thing we should do better? An honest answer helps me more than a kind one.`,
    firm: `Hi {name},

Two questions: how satisfied are you with us, from 1 to 5, and what should we do better?`,
  },
  referral: {
    gentle: `Hi {name},

I am glad that our work together[ at {company}] goes well. Do you know somebody who has the same questions you had when we began? If you would introduce us, I would take good care of them. And if not, that is fine, too.`,
    firm: `Hi {name},

Whom do you know who could use what we do for you? An introduction would help me a lot.`,
  },
  festival: {
    gentle: `Hi {name},

I wish you and your family[ a happy {festival}][, and everybody at {company} a good time]. Thank you for the trust you put in us.`,
    firm: `Hi {name},

[Happy {festival}! ]All the best to you[ and to everybody at {company}].`,
  },
};
