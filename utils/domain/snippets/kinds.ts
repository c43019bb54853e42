/** Letters that come up again and again. What is owed has notes of its own, see `notes`. */
export const SNIPPETS = [
  'greeting',
  'thanks',
  'refusal',
  'takes-longer',
  'value',
  'survey',
  'referral',
  'festival',
] as const;
export type SnippetKind = (typeof SNIPPETS)[number];
