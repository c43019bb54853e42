import { describe, expect, it } from 'vitest';
import { type NoticeFact, noticesAt, type Told, withTold } from '@/utils/domain/notice';
import { defaultSettings } from '@/utils/messages/settings';

const all = { promises: true, followups: true, waiting: true, visits: true, dates: true };
const choices = { ...defaultSettings, notices: { ...all, digest: true } };
const fact = (id: string, over: Partial<NoticeFact> = {}): NoticeFact => ({
  ...{ kind: 'promises', id, day: '2026-03-04', stage: 'due', text: 'quote' },
  ...{ personId: 'jane', name: 'Jane' },
  ...over,
});
const none = { overdue: 0, today: 0, visits: 0 };
const at = (hour: number, facts: NoticeFact[], over: { told?: Told; work?: boolean } = {}) =>
  noticesAt(
    { date: '2026-03-04', hour, minute: 0 },
    choices,
    over.work ?? true,
    facts,
    facts.length > 0 ? { ...none, today: facts.length } : none,
    over.told ?? {},
  );
const kinds = (found: ReturnType<typeof at>) => found.map(({ kind }) => kind);

describe('notices', () => {
  it.each([
    [8, true, []],
    [9, true, ['promises', 'digest']],
    [17, true, ['promises']],
    [18, true, []],
    [10, false, []],
  ])('at %i o’clock, working day %s: %j', (hour, work, wanted) => {
    expect(kinds(at(hour, [fact('a')], { work }))).toEqual(wanted);
  });

  it('are one per kind with all its news, and only of kinds that are wanted', () => {
    const facts = [fact('a'), fact('b'), fact('c', { kind: 'visits' })];
    const found = at(10, facts);
    expect(found.map(({ kind, facts: told }) => [kind, told.length])).toEqual([
      ['promises', 2],
      ['visits', 1],
      ['digest', 0],
    ]);
    const quiet = { ...choices, notices: { ...choices.notices, promises: false, digest: false } };
    const wall = { date: '2026-03-04', hour: 10, minute: 0 };
    expect(kinds(noticesAt(wall, quiet, true, facts, none, {}))).toEqual(['visits']);
  });

  it('say nothing twice, but the next stage and a new day again', () => {
    const [shown] = at(10, [fact('a')]);
    const told = withTold({}, shown ? [shown] : [], '2026-03-04', '2026-02-20');
    expect(kinds(at(11, [fact('a')], { told }))).toEqual(['digest']);
    expect(kinds(at(11, [fact('a', { stage: 'overdue' })], { told }))).toContain('promises');
    expect(kinds(at(11, [fact('a', { day: '2026-03-09' })], { told }))).toContain('promises');
  });

  it('forget what can never be asked for again', () => {
    const told = withTold(
      { old: '2026-01-01', kept: '2026-03-01' },
      [],
      '2026-03-04',
      '2026-02-20',
    );
    expect(told).toEqual({ kept: '2026-03-01' });
  });
});
