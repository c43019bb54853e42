import { createClient } from './client';
import type { Send } from './wire';

/**
 * Proves to the background which tab this frame belongs to. The nonce comes in the
 * address and works once. null = nobody of ours put this frame here: show nothing.
 */
export async function sayHello(send: Send, hash: string): Promise<number | null> {
  const nonce = hash.replace(/^#/, '');
  if (!nonce) return null;
  const answer = await createClient(send).call('frame/hello', { nonce });
  return answer.ok ? answer.value.tabId : null;
}
