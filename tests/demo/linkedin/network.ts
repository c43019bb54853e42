/** The world's people and chats with ids as the network spells them. */
import { createHash } from 'node:crypto';
import { type Chat, type Customer, customer, type World } from '../world.ts';
import type { WireChat, WireNetwork, WirePerson } from './wire.ts';

export function wireNetwork(world: World): WireNetwork {
  return {
    me: { name: world.me.name, ...world.me.linkedin },
    people: world.customers.map(wirePerson),
    chats: world.chats.map((chat) => wireChat(world, chat)),
  };
}

function wirePerson(person: Customer, index = 0): WirePerson {
  const { slug, id, headline, location } = person.linkedin;
  return {
    slug,
    id,
    member: 41_000_000 + index * 7919,
    name: person.name,
    headline,
    title: person.title,
    company: person.company,
    companyId: 310_000 + index * 101,
    location,
    email: person.email,
    phone: person.phone,
    degree: index % 3 === 2 ? 2 : 1,
  };
}

function wireChat(world: World, chat: Chat): WireChat {
  const person = customer(world, chat.customer);
  const digest = createHash('sha256').update(chat.customer).digest('hex');
  const uuid = [8, 4, 4, 4, 12].reduce<{ left: string; parts: string[] }>(
    ({ left, parts }, size) => ({
      left: left.slice(size),
      parts: [...parts, left.slice(0, size)],
    }),
    { left: digest, parts: [] },
  );
  const conversation = `${uuid.parts.join('-')}_100`;
  return {
    person: wirePerson(person, world.customers.indexOf(person)),
    threadId: `2-${base64(conversation)}`,
    messages: chat.messages.map(({ by, at, text }, index) => ({
      // Time, counter and conversation in one text: what makes every message unique.
      urn: `urn:li:msg_message:(urn:li:fsd_profile:${world.me.linkedin.id},2-${base64(
        `${at.getTime()}b${10_000 + index}-100&${conversation}`,
      )})`,
      at: at.getTime(),
      mine: by === 'me',
      text,
    })),
  };
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
