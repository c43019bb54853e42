import { v7 as uuid } from 'uuid';
import type { Browser, Runtime } from 'webextension-polyfill';
import type { ToReader } from '@/utils/messages/background-to-reader';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import { programHosts, readers } from '@/utils/sites/registry';
import { createAdmission } from './admission';
import { type DueCounts, drawBadge, flash } from './badge';
import { createData } from './data';
import { demoDoor, isDemo } from './demo-door';
import { createDocks } from './docks';
import { createDraftAnswers } from './draft-answers';
import { createDrafts } from './drafts';
import { createDueWatch } from './due-watch';
import { createHealthBook } from './health';
import { createInside } from './inside';
import { createKeeping } from './keeping';
import { makeMenu } from './menu';
import { createNotices, placeOfNotice } from './notices';
import { createReadings } from './readings';
import { createRouter } from './router';
import { classify } from './sender';
import { hasSidePanel, type PanelScope } from './side-panel';
import { createSiteAnswers } from './site-answers';
import { createSites, hostOf } from './sites';
import { createTeaching } from './teaching';

/** Wires the services to the browser. Safe to run again at every start of the background. */
export function startBackground(browser: Browser): void {
  const { session, local } = browser.storage;
  const now = () => new Date();
  const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

  let told = 0;
  const emit = (event: UiEvent) => {
    // Numbered, for both ways reach a frame in Chromium; only the second does in Firefox.
    told = Math.max(Date.now(), told + 1);
    const numbered = { ...event, nr: told };
    // Nobody listening is the normal case.
    browser.runtime.sendMessage(numbered).catch(() => {});
    void admission.frames().then((frames) => {
      for (const { tabId, frameId } of frames) {
        browser.tabs.sendMessage(tabId, numbered, { frameId }).catch(() => {});
      }
    });
  };
  // Frame 0: the sidebar's own frame would get it too.
  const toFrame = (tabId: number, message: ToReader, frameId = 0): Promise<unknown> =>
    browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
  const inside = createInside(session, (tabId, frameId) =>
    toFrame(tabId, { type: 'page/read-now' }, frameId),
  );
  const toReader = async (tabId: number, message: ToReader): Promise<unknown> => {
    const answer = await toFrame(tabId, message);
    return message.type === 'page/read-now' ? inside.readNow(tabId, answer) : answer;
  };

  const admission = createAdmission(session, Date.now);
  const readings = createReadings(session, Date.now, (tabId, version) =>
    emit({ type: 'event/page', tabId, version }),
  );
  const drafts = createDrafts(session, Date.now, (tabId, version) =>
    emit({ type: 'event/draft', tabId, version }),
  );
  const docks = createDocks(local);
  const keeping = createKeeping({
    ...{ browser, session },
    show: showCapture,
    isRead: (tabId) => admission.hasFrame(tabId),
  });
  const sites = createSites({
    browser,
    session,
    builtIn: readers,
    hasSidePanel: hasSidePanel(globalThis as PanelScope),
  });

  const data = createData({
    readings,
    drafts,
    captures: keeping,
    toReader,
    local,
    emit: (event) => {
      emit(event);
      // Changes without people are settings and taught sites, also by undo and import.
      if (event.type === 'event/changed' && event.personIds.length === 0)
        teaching.refresh().catch(() => undefined);
    },
    now,
    timeZone,
    onDueChanged: () => refreshQuietly(),
    // The card is shown all the same; a book that cannot be kept is no reason to fail.
    onRuleError: (rule) => void health.noteRule(rule).catch(() => undefined),
  });
  const health = createHealthBook(local, now);
  const teaching = createTeaching({
    session,
    taughtSites: async () => {
      const answer = await data.methods['teach/list']({});
      return answer.ok ? answer.value : null;
    },
    inject: sites.inject,
    openTabs: () => browser.tabs.query({}),
    toReader,
    emit,
  });
  const { version } = browser.runtime.getManifest();
  const router = createRouter({
    data: data.methods,
    siteAnswers: createSiteAnswers({ sites, teaching, health, readings, toReader, version }),
    teaching,
    health,
    admission,
    readings,
    inside,
    sites,
    docks,
    drafts,
    draftAnswers: {
      ...createDraftAnswers({ drafts, toReader }),
      ...keeping.answers,
    },
    draftEnded: data.draftEnded,
    tabUrl: async (tabId) => (await browser.tabs.get(tabId)).url,
    toReader,
  });

  const notices = createNotices({
    notifications: () => browser.notifications,
    local,
    news: data.noticeNews,
    now,
    timeZone,
    languages: () => [browser.i18n.getUILanguage()],
  });
  const refresh = createDueWatch({
    alarms: browser.alarms,
    now,
    timeZone,
    roll: data.rollDates,
    dueCounts: data.dueCounts,
    draw: (counts) => drawBadge(browser.action, counts, tooltip(counts)),
    tell: notices.tell,
  });
  const openNotice = (id: string) => {
    void browser.notifications.clear(id);
    void browser.tabs.create({
      url: browser.runtime.getURL(`dashboard.html#/${placeOfNotice(id)}`),
    });
  };
  /** Again when the user allows notifications: before that some browsers have none to listen to. */
  const listenToNotices = () => {
    // Optional in every browser, whatever its types say.
    const api = browser.notifications as Browser['notifications'] | undefined;
    if (api && !api.onClicked.hasListener(openNotice)) api.onClicked.addListener(openNotice);
  };
  const tooltip = ({ overdue, revisits }: DueCounts) => {
    const say = (name: string, count?: string) => browser.i18n.getMessage(name, count);
    const lines = [say('shortName')];
    if (overdue > 0) lines.push(say('badgeOverdue', String(overdue)));
    if (revisits > 0) lines.push(say('badgeRevisits', String(revisits)));
    return lines.join('\n');
  };
  // One after the other, so that an older count never lands on a newer one.
  let refreshing: Promise<void> = Promise.resolve();
  const refreshQuietly = () => {
    refreshing = refreshing.then(refresh).catch((error: unknown) => {
      console.error('badge failed', error instanceof Error ? error.name : 'unknown');
    });
  };

  /** A person must not outlive the page he stood on: no reader answering means another page. */
  async function dropUnlessRead(tabId: number) {
    if (!(await readings.get(tabId))) return;
    if (await toReader(tabId, { type: 'page/alive' })) return;
    const all = [readings, inside, sites, admission];
    await Promise.all(all.map((one) => one.forget(tabId)));
    // What is asked about the last draft outlives its page.
    await drafts.set(tabId, { writing: null });
    emit({ type: 'event/page', tabId, version: Date.now() });
  }

  async function toggleDock(tabId: number) {
    const host = hostOf((await browser.tabs.get(tabId)).url);
    const { collapsed } = await docks.get(host);
    const dock = await docks.set(host, { collapsed: !collapsed });
    await toReader(tabId, { type: 'page/dock', dock });
    emit({ type: 'event/dock', tabId, dock });
  }

  /** In the page's sidebar where there is one, else in a small window. */
  async function showCapture(tabId: number) {
    if (!(await admission.hasFrame(tabId))) {
      const url = browser.runtime.getURL(`capture.html?tab=${tabId}`);
      await browser.windows.create({ url, type: 'popup', width: 400, height: 560 });
      return;
    }
    const host = hostOf((await browser.tabs.get(tabId)).url);
    const dock = await docks.set(host, { collapsed: false });
    await toReader(tabId, { type: 'page/dock', dock });
    emit({ type: 'event/dock', tabId, dock });
    emit({ type: 'event/capture', tabId });
  }

  /** The key or the toolbar: the sidebar logs and shows what it found; without one, we do. */
  async function logNow(tabId: number) {
    if (await admission.hasFrame(tabId)) return emit({ type: 'event/log-now', tabId });
    const logged = await data.methods['log/conversation']({ key: uuid(), tabId, add: [] });
    await flash(browser.action, tabId, logged.ok);
  }

  const base = browser.runtime.getURL('');
  const demo = isDemo ? demoDoor(data) : null;
  browser.runtime.onMessage.addListener((message: unknown, raw: Runtime.MessageSender) => {
    const sender = classify(raw, browser.runtime.id, base, programHosts);
    return (sender.kind === 'page' && demo?.(message)) || router(message, sender);
  });
  browser.runtime.onInstalled.addListener(() => {
    void makeMenu(browser);
    void sites.reconcile().then(() => sites.reachOpenTabs());
    refreshQuietly();
  });
  browser.runtime.onStartup.addListener(() => {
    void makeMenu(browser);
    void sites.reconcile();
    refreshQuietly();
  });
  // The prompt may have closed the popup that asked.
  browser.permissions.onAdded.addListener(() => {
    listenToNotices();
    refreshQuietly();
    void sites.reconcile().then(() => sites.reachOpenTabs());
  });
  // Firefox for Android has no menus.
  browser.contextMenus?.onClicked.addListener((pressed, tab) => {
    keeping.clicked(pressed, tab);
  });
  browser.alarms.onAlarm.addListener(refreshQuietly);
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'toggle-sidebar') void toggleDock(tab.id);
    if (command === 'log-conversation') void logNow(tab.id);
    if (command === 'capture-selection') void keeping.pressed(tab);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    const all = [readings, inside, admission, sites, teaching, drafts, keeping];
    void Promise.all(all.map((one) => one.forget(tabId)));
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status) void dropUnlessRead(tabId);
  });
  listenToNotices();
  refreshQuietly();
}
