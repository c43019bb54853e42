/**
 * Everything a reading may name as missing, so that screens and the health page have words for
 * it; whatever else a page script says counts as 'other'.
 */
export const MISSING = [
  'sender',
  'sender-unclear',
  'address',
  'addresses',
  'name',
  'company',
  'time',
  'recipients',
  'recipients-cut',
  'self',
  'subject',
  'text',
  'body',
  'header',
  'thread',
  'frame',
  'module',
  'message-id',
  'messages-folded',
  'by-meaning',
  'taught',
  'header-and-messages-differ',
  'page-behind-address',
  'page-changing',
  'reader-error',
  'other',
] as const;
export type Missing = (typeof MISSING)[number];

export function missingName(name: string): Missing {
  return (MISSING as readonly string[]).includes(name) ? (name as Missing) : 'other';
}
