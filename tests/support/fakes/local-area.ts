import type { LocalArea } from '@/utils/lib/local-area';

/** `storage.local` in memory. `content` is what a crash would leave. */
export class FakeArea implements LocalArea {
  readonly content = new Map<string, unknown>();
  failing = false;

  async get(key: string): Promise<unknown> {
    if (this.failing) throw new Error('storage failed');
    return structuredClone(this.content.get(key));
  }

  async set(key: string, value: unknown): Promise<void> {
    if (this.failing) throw new Error('storage failed');
    this.content.set(key, structuredClone(value));
  }
}
