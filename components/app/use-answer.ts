import { useEffect, useState } from 'preact/hooks';
import type { ErrorCode } from '@/utils/messages/result';
import type { UiReply, UiRequestType, WriteType } from '@/utils/messages/ui-to-background';
import type { AskOf } from '@/utils/state/client';
import { useSession } from './context';

type ReadType = Exclude<UiRequestType, WriteType>;

/**
 * What the background answers to a question, asked anew whenever something was written; null
 * until the first answer. An answer to an older question is dropped.
 */
export function useAnswer<T extends ReadType>(
  type: T,
  ask: AskOf<T>,
): { value: UiReply<T> | null; error: ErrorCode | null } {
  const { client, changes } = useSession();
  const name = JSON.stringify(ask);
  const round = changes.value;
  const [answer, setAnswer] = useState<{
    name: string;
    value: UiReply<T> | null;
    error: ErrorCode | null;
  } | null>(null);
  useEffect(() => {
    let current = true;
    void client.call(type, ask).then((result) => {
      if (!current) return;
      const value = result.ok ? result.value : null;
      setAnswer({ name, value, error: result.ok ? null : result.error.code });
    });
    return () => {
      current = false;
    };
  }, [client, type, name, round]);
  return answer?.name === name ? answer : { value: null, error: null };
}
