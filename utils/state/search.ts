import { type ReadonlySignal, signal } from '@preact/signals';
import type { SearchHit } from '@/utils/messages/views';
import type { Client } from './client';

const LIMIT = 20;
/** Typing pauses shorter than this are one search, ms. */
const PAUSE = 60;

export type SearchState = {
  query: ReadonlySignal<string>;
  hits: ReadonlySignal<readonly SearchHit[]>;
  /** The query the hits belong to; differs from `query` while one is under way. */
  answered: ReadonlySignal<string | null>;
  type(query: string): void;
  reset(): void;
};

/** People for what is being typed; an answer to an older query is dropped. */
export function createSearch(client: Client): SearchState {
  const query = signal('');
  const hits = signal<readonly SearchHit[]>([]);
  const answered = signal<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function search(text: string) {
    const mine = ++asked;
    const answer = await client.call('person/search', { query: text, limit: LIMIT });
    if (mine !== asked) return;
    hits.value = answer.ok ? answer.value : [];
    answered.value = text;
  }

  return {
    query,
    hits,
    answered,
    type(text) {
      query.value = text;
      clearTimeout(timer);
      if (text.trim() === '') {
        asked += 1;
        hits.value = [];
        answered.value = null;
        return;
      }
      timer = setTimeout(() => void search(text.trim().slice(0, 200)), PAUSE);
    },
    reset() {
      clearTimeout(timer);
      asked += 1;
      query.value = '';
      hits.value = [];
      answered.value = null;
    },
  };
}
