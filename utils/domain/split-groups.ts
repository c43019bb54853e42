import type { IdentityKey } from './identity';
import type { Interaction } from './interaction';

type Said = Pick<Interaction, 'id' | 'conversationKey' | 'channel' | 'refs'>;

/** The conversation an interaction belongs to, or itself. */
export function groupOf({ id, conversationKey }: Said): string {
  return conversationKey === undefined ? `one:${id}` : `all:${conversationKey}`;
}

/**
 * Does an interaction go with the chosen ones of a person's identities: by the identities it
 * was read under, or, where those were not noted, by the only channel they can have.
 */
export function goesWith(
  { refs, channel }: Said,
  all: readonly IdentityKey[],
  chosen: readonly IdentityKey[],
): boolean {
  const names = new Set(chosen.map(({ kind, value }) => `${kind}:${value}`));
  const noted = all.filter(({ kind, value }) => refs?.includes(`${kind}:${value}`));
  if (noted.length > 0) return noted.every(({ kind, value }) => names.has(`${kind}:${value}`));
  const fitting = all.filter(({ kind }) => channelOf(kind) === channel);
  return fitting.length > 0 && fitting.every(({ kind, value }) => names.has(`${kind}:${value}`));
}

function channelOf(kind: IdentityKey['kind']): Interaction['channel'] {
  if (kind === 'email') return 'mail';
  if (kind === 'phone') return 'call';
  return kind === 'wechat' ? 'wechat' : 'linkedin';
}
