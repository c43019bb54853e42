import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHealthBook } from '@/utils/background/health';
import type { PageReading } from '@/utils/domain/page-reading';
import { message, thread } from '../../support/fakes/reading';
import { memoryArea } from './memory-area';

const HOST = 'post.example.org';
const mail = (over: Partial<PageReading> = {}) => thread([message()], { site: 'generic', ...over });

describe('the health book', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const setUp = () => {
    const area = memoryArea();
    const health = createHealthBook(area, () => new Date());
    const note = async (page: string, reading: PageReading | null, tabId = 1, host = HOST) => {
      health.note(tabId, host, page, reading);
      await vi.advanceTimersByTimeAsync(2000);
    };
    return { area, health, note };
  };

  it('counts a page once it settled, by what became of it, and names what is missed', async () => {
    const { health, note } = setUp();
    health.note(1, HOST, 'a', mail({ unreadable: true, missing: ['sender'] }));
    await vi.advanceTimersByTimeAsync(200);
    await note('a', mail());
    await note('a', mail());
    await note('b', mail({ missing: ['time', 'subject'] }));
    await note('c', mail({ unreadable: true, missing: ['sender', 'time'] }));
    await note('d', mail({ kind: 'list', messages: [] }));
    await note('e', mail({ unreadable: true, missing: ['page-changing'] }));
    await note('f', null);
    expect((await health.view()).sites).toMatchObject([
      {
        ...{ host: HOST, site: 'generic', read: 1, partly: 1, unreadable: 1 },
        missed: [
          { name: 'time', times: 2 },
          { name: 'subject', times: 1 },
          { name: 'sender', times: 1 },
        ],
      },
    ]);
  });

  it('says when reading last worked', async () => {
    const { health, note } = setUp();
    await note('a', mail());
    const [before] = (await health.view()).sites;
    vi.setSystemTime(new Date('2026-11-23T10:00:00Z'));
    await note('b', mail({ unreadable: true, missing: ['sender'] }));
    const [after] = (await health.view()).sites;
    expect(after?.lastRead).toBe(before?.lastRead);
    expect(after?.lastSeen.slice(0, 10)).toBe('2026-11-23');
  });

  it('sums up the last seven days and forgets after fourteen', async () => {
    const { area, health, note } = setUp();
    for (let day = 1; day <= 20; day += 1) {
      vi.setSystemTime(new Date(`2026-10-${String(day).padStart(2, '0')}T10:00:00Z`));
      await note(`p${day}`, mail());
    }
    expect((await health.view()).sites[0]?.read).toBe(7);
    const { health: stored } = await area.get('health');
    const { sites } = stored as { sites: Record<string, { days: object }> };
    expect(Object.keys(sites[HOST]?.days ?? {})).toHaveLength(14);
  });

  it('keeps no word of a page, whatever its reader says', async () => {
    const { area, note } = setUp();
    const secret = 'Anna Berg <anna@berg.example>';
    await note('a', mail({ site: secret, subject: secret, missing: [secret], key: secret }));
    const text = JSON.stringify(await area.get('health'));
    expect(text).not.toMatch(/anna|berg|jane|price/i);
    expect(text).toContain('other');
  });

  it('stays small: the newest sites and rules', async () => {
    const { health, note } = setUp();
    for (let n = 0; n < 70; n += 1) await note(`p${n}`, mail(), 1, `host-${n}.example`);
    for (let n = 0; n < 120; n += 1) {
      vi.setSystemTime(Date.now() + 1);
      await health.noteRule(`rule-${String.fromCharCode(97 + (n % 26))}-${n}`);
    }
    const { sites, rules } = await health.view();
    expect([sites.length, rules.length]).toEqual([60, 100]);
    expect(sites[0]?.host).toBe('host-69.example');
  });

  it('counts failing rules by name and nothing that is no name', async () => {
    const { health } = setUp();
    await Promise.all([health.noteRule('they-wait'), health.noteRule('they-wait')]);
    await health.noteRule('Anna Berg is late');
    expect((await health.view()).rules).toMatchObject([{ name: 'they-wait', times: 2 }]);
    await health.clear();
    expect(await health.view()).toEqual({ sites: [], rules: [] });
  });
});
