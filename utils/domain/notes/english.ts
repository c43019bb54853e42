import type { NoteKind, NoteTone } from './kinds';
import type { NoteTemplate } from './template';

/** Notes in English. Plain words: what was said, what is so now, by when. */
export const english: Readonly<Record<NoteKind, Record<NoteTone, NoteTemplate>>> = {
  'new-date': {
    gentle: `Hi {name},

I wrote “{promise}”[, and we had {oldDate} in mind]. I can see that I will not make it by then, and I would rather tell you now than let you wait. You will have it by {newDate}.[ The reason: {reason}.]

I am sorry for the delay. If {newDate} is difficult for you, tell me and I will find a way.`,
    firm: `Hi {name},

About “{promise}”: the date moves[ from {oldDate}] to {newDate}.[ The reason: {reason}.]

Please tell me if that does not work for you.`,
  },
  'new-date-after': {
    gentle: `Hi {name},

I wrote “{promise}”[ and was to have it done on {oldDate}]. I did not, and I should have told you earlier. I apologise. You will have it by {newDate}.[ The reason: {reason}.]

If that causes you trouble, tell me and I will do what I can to help.`,
    firm: `Hi {name},

I owed you “{promise}”[ on {oldDate}] and did not deliver. That is on me. The new date is {newDate}.[ The reason: {reason}.]`,
  },
  'takes-longer': {
    gentle: `Hi {name},

I said I would come back to you: “{promise}”. I am still on it and it takes longer than I thought.[ {reason}.] You will have a clear answer from me by {newDate}.

Thank you for your patience.`,
    firm: `Hi {name},

“{promise}”: no answer yet[: {reason}]. You will have one by {newDate}.`,
  },
  decline: {
    gentle: `Hi {name},

I looked into it as I said I would: “{promise}”. I am sorry, but I cannot make this happen.[ To be open with you: {reason}.]

I did not want to leave you waiting for a yes that will not come. If something else would help you, tell me and I will look at it at once.`,
    firm: `Hi {name},

About “{promise}”: the answer is no.[ The reason: {reason}.] I would rather say so clearly than keep you waiting.`,
  },
  done: {
    gentle: `Hi {name},

As promised: “{promise}”. It is done. If anything is missing, tell me and I will see to it at once.`,
    firm: `Hi {name},

Done: “{promise}”.`,
  },
  'done-after': {
    gentle: `Hi {name},

“{promise}”[, for {oldDate},] is done now. I am sorry that you had to wait.`,
    firm: `Hi {name},

Done now, later than I said: “{promise}”. I apologise for the wait.`,
  },
  thanks: {
    gentle: `Hi {name},

You said “{promise}”, and it is here. Thank you, that helps me a lot.`,
    firm: `Hi {name},

Received: “{promise}”. Thank you.`,
  },
};
