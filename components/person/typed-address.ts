import type { IdentityKind } from '@/utils/domain/person';

/**
 * What kind of address somebody typed: mail, LinkedIn profile, phone, else a WeChat id.
 * null when it is none. The background brings it into its one form.
 */
export function typedAddress(input: string): { kind: IdentityKind; value: string } | null {
  const text = input.trim();
  if (!text || text.length > 500) return null;
  const profile = /linkedin\.[a-z]{2,3}\/in\/([^/?#\s]{1,200})/i.exec(text);
  if (profile?.[1]) return { kind: 'linkedin', value: profile[1] };
  if (/^\S{1,100}@\S{1,200}$/.test(text)) return { kind: 'email', value: text };
  if (/^[+(]?[\d\s().-]{5,30}$/.test(text)) return { kind: 'phone', value: text };
  return /^[a-z][\w-]{5,19}$/i.test(text) ? { kind: 'wechat', value: text } : null;
}
