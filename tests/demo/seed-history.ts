/** What happened outside mail in the weeks before: calls, visits, kept and broken word. */
import type { Seed, SeedInteraction, SeedPromise } from './seed.ts';
import { daysAround } from './world/days.ts';
import type { World } from './world.ts';

type Event = {
  person: string;
  channel: SeedInteraction['channel'];
  direction: SeedInteraction['direction'];
  /** Working days ago. */
  ago: number;
  time: string;
  text: string;
};

const EVENTS: Event[] = [
  {
    person: 'sarah',
    channel: 'visit',
    direction: null,
    ago: 34,
    time: '10:00',
    text: 'Walked the Leeds cold line with Sarah and Jonas. Probes from 2019, half of them out of calibration.',
  },
  {
    person: 'sarah',
    channel: 'call',
    direction: 'in',
    ago: 12,
    time: '15:20',
    text: 'Budget for the cold line is approved for January. She prefers two deliveries.',
  },
  {
    person: 'marcus',
    channel: 'meeting',
    direction: null,
    ago: 28,
    time: '14:00',
    text: 'Yearly review. Happy with delivery times, unhappy with the freight surcharge.',
  },
  {
    person: 'priya',
    channel: 'call',
    direction: 'out',
    ago: 2,
    time: '09:15',
    text: 'Engineer on the line with Priya: both sensors swapped, cable suspected.',
  },
  {
    person: 'tomas',
    channel: 'note',
    direction: null,
    ago: 40,
    time: '18:00',
    text: 'Decides together with the plant director in Lima. Likes to be called by WhatsApp first.',
  },
  {
    person: 'chen',
    channel: 'wechat',
    direction: 'out',
    ago: 20,
    time: '17:05',
    text: '货已到港，跟陈总微信说了一声。',
  },
  {
    person: 'chen',
    channel: 'visit',
    direction: null,
    ago: 45,
    time: '10:30',
    text: '拜访苏州工厂，陈总介绍了二期扩产计划，预计明年三月招标。',
  },
  {
    person: 'wang',
    channel: 'call',
    direction: 'in',
    ago: 11,
    time: '11:00',
    text: '王经理来电，明年框架量预计增加三成，想谈账期。',
  },
  {
    person: 'zhang',
    channel: 'note',
    direction: null,
    ago: 25,
    time: '16:30',
    text: '李总喜欢喝茶，女儿今年高考。',
  },
];

/** Events, promises that are settled already, and planned follow-ups. */
export function seedHistory(world: World): Omit<Seed, 'people'> {
  const days = daysAround(world.now);
  const interactions = EVENTS.map((event, index): SeedInteraction => {
    return {
      ref: `event/${index}`,
      people: [event.person],
      from: event.direction === 'in' ? event.person : null,
      channel: event.channel,
      direction: event.direction,
      at: days.at(-event.ago, event.time).toISOString(),
      subject: null,
      text: event.text,
      conversationKey: null,
      messageKey: null,
      site: null,
      url: null,
    };
  });
  const settled = (
    person: string,
    side: SeedPromise['side'],
    text: string,
    due: number,
    state: SeedPromise['state'],
    closed: number,
  ): SeedPromise => ({
    person,
    kind: side === 'mine' ? 'firm' : 'theirs',
    side,
    text,
    interaction: null,
    due: days.iso(due),
    state,
    madeAt: days.at(due - 4, '10:00').toISOString(),
    closedAt: days.at(closed, '16:00').toISOString(),
  });
  return {
    interactions,
    promises: [
      settled('sarah', 'mine', 'Send the datasheets of the NT-40', -30, 'kept', -31),
      settled('sarah', 'theirs', 'Send the drawing of the cold line', -26, 'late', -23),
      settled('marcus', 'mine', 'Credit note for the double freight', -20, 'late', -17),
      settled('priya', 'mine', 'Ship two spare sensors', -38, 'kept', -38),
      settled('chen', 'mine', '寄送样品和检测报告', -33, 'kept', -34),
      settled('wang', 'theirs', '提供明年的用量预测', -15, 'broken', -8),
      settled('liu', 'mine', '安排样机发货', -9, 'kept', -10),
    ],
    followups: [
      { person: 'tomas', text: 'Book the flight to Santiago', due: days.iso(3) },
      { person: 'zhang', text: '跟进李总出差回来的时间', due: days.iso(0) },
    ],
  };
}
