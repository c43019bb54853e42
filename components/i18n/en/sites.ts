import type { Catalogue } from '@/utils/lib/i18n/translate';

export const sites = {
  'section.sites': 'Sites',
  'sites.allowed': 'Sites you allowed',
  'sites.allowedHint': 'Kept reads mail there while you have it open.',
  'sites.noneAllowed':
    'None yet. Open your webmail, press Kept’s toolbar button and choose “Read this site”.',
  'sites.forget': 'Forget',
  'sites.forgetNamed': 'Forget {host}',
  'sites.taught': 'Sites you taught',
  'sites.taughtHint': 'What you showed: {parts}',
  'sites.noneTaught': 'None. Where Kept cannot read a page, teach it there, from the sidebar.',
  'sites.export': 'Save to a file',
  'sites.copyAll': 'Copy',
  'sites.import': 'Add from a file',
  'sites.share':
    'A colleague with the same webmail need not teach it again. No mail is in the file.',
  'sites.notAFile': 'That is no file of taught sites.',
  'sites.builtIn': 'Sites Kept knows',
  'sites.notGranted': 'Not allowed in this browser',
  'sites.allow': 'Allow',
} as const satisfies Catalogue;
