/** A stable hue for a key, 0…359. */
export function hueOf(key: string): number {
  let hash = 2166136261;
  for (let index = 0; index < key.length; index += 1)
    hash = Math.imul(hash ^ key.charCodeAt(index), 16777619);
  return (hash >>> 0) % 360;
}

const HAN = /^\p{Script=Han}+$/u;

/**
 * One or two letters for a name. A Chinese name of two to four characters gives its last two
 * (the given name, as is usual there); others the first letters of first and last word.
 */
export function initialsOf(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}\s]/gu, ' ').trim();
  const words = plain.split(/\s+/).filter(Boolean);
  const joined = words.join('');
  if (joined && HAN.test(joined)) return [...joined].slice(-2).join('');
  const first = words[0];
  if (!first) return '';
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letter = (word: string) => [...word][0]?.toLocaleUpperCase() ?? '';
  return letter(first) + (last ? letter(last) : '');
}

export type AvatarProps = {
  name: string;
  /** What the colour depends on; stays the same when the name is corrected. */
  hueKey: string;
  size?: 20 | 24 | 28 | 44;
  /** Not one of ours yet: an outline only. */
  hollow?: boolean;
};

export function Avatar({ name, hueKey, size = 28, hollow = false }: AvatarProps) {
  const initials = initialsOf(name);
  return (
    <span
      class={`avatar avatar-${size}${hollow ? ' avatar-hollow' : ''}`}
      style={{ '--hue': String(hueOf(hueKey)) }}
      aria-hidden="true"
    >
      {size <= 24 ? ([...initials].at(HAN.test(initials) ? -1 : 0) ?? '?') : initials || '?'}
    </span>
  );
}
