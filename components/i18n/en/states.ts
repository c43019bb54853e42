import type { Catalogue } from '@/utils/lib/i18n/translate';

export const states = {
  // States
  'state.waiting': 'Reading the page',
  'state.nobodyTitle': 'Open a conversation',
  'state.nobody': 'As soon as you open a mail or a profile, the person stands here.',
  'company.known': { one: '{n} person you know', other: '{n} people you know' },
  'company.knownMore': 'The {n} you were in touch with last',
  'company.list': 'Whom you know at {name}',
  'company.nobody':
    'You know nobody here yet. Open a profile or a mail of theirs, and Kept remembers whom you met.',
  'state.unreadableTitle': 'Kept can’t read this page',
  'state.unreadable': 'Rather than guess, it shows nobody.',
  'state.unreadableWhat': 'Not found: {what}.',
  'state.waysOut':
    'Show Kept where things stand, or pick the person yourself. To note a promise, select its words in the page and press Alt+P.',
  'state.unsupportedTitle': 'Kept does not read this site',
  'state.unsupported': 'You can still look up everybody you know.',
  'state.allow': 'Read this site',
  'state.allowHint': 'Only while you have it open, and nothing leaves your browser.',
  'state.neverTitle': 'No page to read here',
  'state.never': 'The browser keeps extensions out of this page.',
  'state.partly': 'Not readable here: {what}',
  'state.selectWords': '· To keep a promise from it, select its words and right-click.',
  'state.pick': 'Pick a person',
  'state.nobodyTeach': 'Is a mail open here? Then Kept does not recognise it.',
  'state.allowedTitle': 'Nothing Kept knows here',
  'state.allowed': 'You allowed this site, but this page does not look like mail.',
  'state.attach': 'Show the sidebar here',
  'hand.picked': 'Picked by you, this page only',
  'hand.other': 'Somebody else',
  'state.noAnswerTitle': 'Kept is not answering',
  'state.noAnswer': 'Your data is safe. It usually comes back within seconds.',
  'state.gettingReady':
    'Kept was updated and is getting your data ready. With many people this takes a minute or two; nothing is lost.',
  'state.checking': 'Not confirmed. Checking …',
  'state.unconfirmed': 'Not confirmed: your last change may not be saved.',
  'state.checkAgain': 'Check again',
  'state.dataMissingTitle': 'Your data is not there',
  'state.dataMissing':
    'Kept knew {people} people and {promises} promises here, but the browser’s database came back empty. Nothing is written until you decide. Restoring a backup or closing and opening the browser may bring it back.',
  'state.startAfresh': 'Start afresh …',
  'state.startAfreshSure':
    'Really start with nothing? What can still be recovered may then be lost.',
  'state.startAfreshYes': 'Yes, start with nothing',
  'state.storageTitle': 'Nothing can be kept here',
  'state.storage':
    'The browser does not let Kept store anything, as in a private window. Open a normal window, or allow storage.',
  'own.title': 'Which address is yours?',
  'own.lead': 'Then Kept knows who promised what.',
  'own.hint': 'you@company.com',
  'own.save': 'This is me',
  'own.none': 'Later',

  // First run
  'welcome.title': 'Your word, kept',
  'welcome.body':
    'Kept shows who you are reading, what was promised on both sides and what to do next. One click logs a conversation. Everything stays in this browser: no account, no server, no request to anybody.',
  'welcome.linkedin':
    'On LinkedIn the sidebar adds one neutral element to the page, and LinkedIn may see that something is there; the browser’s own side panel leaves no trace in the page. Kept reads only what you have open, which lowers the risk with LinkedIn’s rules but is no permission.',
  'welcome.linkedinTitle': 'On LinkedIn',
  'welcome.start': 'Good',
  'welcome.panel': 'Use the side panel',
} as const satisfies Catalogue;
