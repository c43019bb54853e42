import type { Channel, Interaction } from '@/utils/domain/interaction';
import type { Direction } from '@/utils/domain/page-reading';
import type { ServiceDeps } from '../context';

/** What is spoken is answered on the spot; only what is written can wait. */
const SPOKEN: ReadonlySet<Channel> = new Set<Channel>(['call', 'meeting', 'visit']);

type Heard = {
  channel: Channel;
  direction: Direction | null;
  text: string;
  /** Is it to me, and not a copy, a list or a machine's? */
  addressed: boolean;
};

/** Whether a message waits for an answer and whether it is one; nothing for a note. */
export function judged(
  { language }: Pick<ServiceDeps, 'language'>,
  { channel, direction, text, addressed }: Heard,
): Pick<Interaction, 'asks' | 'answers'> {
  if (direction === null) return {};
  const spoken = SPOKEN.has(channel);
  const answers = spoken || language.isClosingReply(text);
  if (direction === 'out') return { asks: language.asksSomething(text), answers };
  return { asks: addressed && !spoken && language.waitsForAnswer(text), answers };
}
