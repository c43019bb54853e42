import { useState } from 'preact/hooks';

/** One of several is opened; pressed again, it closes. */
export function usePick(): [string | null, (key: string) => void] {
  const [picked, setPicked] = useState<string | null>(null);
  return [picked, (key) => setPicked(key === picked ? null : key)];
}
