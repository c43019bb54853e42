/** The moments worth showing. Tests, pictures and the demonstration walk through the same ones. */
import type { BrowserDriver, PageDriver } from '../support/browsers/launch.ts';
import { messageNumber, threadToken } from './gmail/ids.ts';
import { customer, thread, type World } from './world.ts';

export type Stage = {
  driver: BrowserDriver;
  world: World /** Of Kept's own words. */;
  language: 'en' | 'zh';
};

export type Scene = {
  /** File name of its picture. */
  name: string;
  /** What is to be seen. */
  title: string;
  /** Plays it and gives the page to look at; the caller closes it. */
  play(stage: Stage): Promise<PageDriver>;
};

/** The mailbox's address for a conversation of the world. */
export function threadUrl(world: World, id: string, list = 'inbox'): string {
  const first = thread(world, id).messages[0];
  if (!first) throw new Error(`thread ${id} is empty`);
  return `https://mail.google.com/mail/u/0/#${list}/${threadToken(messageNumber(first.at, first.id))}`;
}

function profileUrl(world: World, id: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(customer(world, id).linkedin.slug)}/`;
}

/** Opens a conversation and waits until the sidebar names its customer. */
async function openThread({ driver, world }: Stage, id: string): Promise<PageDriver> {
  const page = await driver.newPage(threadUrl(world, id));
  await page.waitFor('h2.hP');
  const person = thread(world, id).customers[0];
  const sidebar = await page.sidebar();
  if (person !== undefined) {
    await sidebar.waitFor({ css: 'body', text: customer(world, person).name });
  }
  return page;
}

/** Until what slides in stands still. */
const settled = () => new Promise((done) => setTimeout(done, 600));

export const SCENES: Scene[] = [
  {
    name: 'reading',
    title: 'Who is writing, what is owed on both sides, what to do next',
    play: (stage) => openThread(stage, 'leeds-quote'),
  },
  {
    name: 'closing',
    title: 'One press logs the conversation and finds the promises in it',
    play: async (stage) => {
      const page = await openThread(stage, 'helio-drift');
      const sidebar = await page.sidebar();
      await sidebar.click('.log');
      await sidebar.waitFor({ css: 'body', text: 'failure report' });
      await settled();
      return page;
    },
  },
  {
    name: 'chinese',
    title: 'The same for a customer who writes Chinese',
    play: (stage) => openThread(stage, 'huadong-baojia'),
  },
  {
    name: 'profile',
    title: 'The same person on a profile page',
    play: async (stage) => {
      const page = await stage.driver.newPage(profileUrl(stage.world, 'sarah'));
      const sidebar = await page.sidebar();
      await sidebar.waitFor({ css: 'body', text: 'Sarah Whitfield' });
      return page;
    },
  },
  {
    name: 'popup',
    title: 'What is overdue today',
    play: async ({ driver }) => {
      const page = await driver.extensionPage('popup.html');
      // Firefox has no narrower windows.
      await page.setViewport({ width: driver.name === 'firefox' ? 500 : 400, height: 600 });
      await page.waitFor('button');
      return page;
    },
  },
];
