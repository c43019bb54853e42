import type { Catalogue } from '@/utils/lib/i18n/translate';

export const app = {
  // Words used everywhere
  'app.name': 'Kept',
  'word.cancel': 'Cancel',
  'word.close': 'Close',
  'word.undo': 'Undo',
  'word.add': 'Add',
  'word.remove': 'Remove',
  'word.copy': 'Copy',
  'word.copied': 'Copied',
  'word.retry': 'Try again',
  'word.done': 'Done',
  'word.dismiss': 'Dismiss',

  // Top bar
  'top.search': 'Search a person',
  'top.menu': 'Settings and more',
  'top.collapse': 'Collapse the sidebar',
  'top.sidePanel': 'Open in the side panel',
  'top.reread': 'Read the page again',
  'top.language': 'Language',
  'top.theme': 'Appearance',
  'top.auto': 'Automatic',
  'top.light': 'Light',
  'top.dark': 'Dark',
  'top.dashboard': 'Open Kept in a tab',
  'top.help': 'Keyboard shortcuts',

  'state.keptOut':
    'This page keeps the sidebar out. The browser’s own side panel can stand beside it.',
  'dock.open': 'Open Kept’s sidebar',
  'dock.resize': 'Width of the sidebar',
} as const satisfies Catalogue;
