import { fileURLToPath } from 'node:url';
import puppeteer, {
  type Browser,
  type CDPSession,
  type HTTPRequest,
  type Page,
} from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { PageReading } from '@/utils/domain/page-reading';
import { findBrowser } from '../../support/browsers/find-browser.ts';
import type { ContractReport } from './contract';
import type { Case } from './expected';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');
const FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A process for every saved page would cost more than reading it.
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
];
/** Long pages with many refused resources still settle well within this, ms. */
const LOAD = 8000;

/** Saved pages in real Chromium under their true addresses; nothing reaches a network. */
export class RealPages {
  readonly #browser: Browser;
  readonly #script: string;
  /** One tab for every page: opening and closing one takes as long as reading a page. */
  readonly #tab: ServedTab;

  private constructor(browser: Browser, script: string, tab: ServedTab) {
    this.#browser = browser;
    this.#script = script;
    this.#tab = tab;
  }

  /** Throws `BrowserMissing` where no Chromium can be had. */
  static async open(): Promise<RealPages> {
    const executablePath = await findBrowser('chromium');
    const script = await readerScript(new URL('./in-page.ts', import.meta.url));
    const browser = await puppeteer.launch({
      executablePath,
      args: FLAGS,
      headless: true,
      pipe: true,
    });
    const tab = await servedTab(browser);
    // A tab that nobody looks at is not painted.
    await (await browser.newPage()).bringToFront();
    return new RealPages(browser, script, tab);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Loads a case and holds every adapter to the contract on it. */
  check(page: Case): Promise<ContractReport> {
    const { pointed = null } = page.expected;
    return this.#run(page, `keptContract(${JSON.stringify(pointed)})`);
  }

  /** The reading from meaning alone, every named reader switched off; null: no mailbox. */
  readUnseen(page: Case): Promise<PageReading | null> {
    return this.#run(page, 'keptUnseen()');
  }

  /**
   * What a running reader costs while the page changes for `ms`: the share of the main thread's
   * time that passes in the reader's own code and in what the browser does for it.
   */
  async costOf(id: string, page: Case, ms: number): Promise<Cost> {
    const script = await readerScript(new URL('./running-reader.ts', import.meta.url));
    const { tab, session, show } = await servedTab(this.#browser);
    try {
      if (!(await show(page))) throw new Error(`${page.name} does not load`);
      const run = await apartIn(session);
      await run(`${script};keptStart(${JSON.stringify(id)})\n//# sourceURL=${READER}`);
      const before = Number(await tab.evaluate('turn'));
      const share = await shareOf(session, READER, ms);
      const counts: Counts = JSON.parse(await run('keptCounts()'));
      return {
        share,
        ...counts,
        changes: Number(await tab.evaluate('turn')) - before,
        nodes: Number(await tab.evaluate(COUNT_NODES)),
      };
    } finally {
      await tab.close();
    }
  }

  async #run<T>(page: Case, call: string): Promise<T> {
    const { session, show } = this.#tab;
    await show(page);
    const run = await apartIn(session);
    return JSON.parse(await run(`${this.#script};${call}`));
  }
}

type Counts = {
  readings: number /** Times that anything was asked of the whole page. */;
  looks: number;
};
export type Cost = Counts & { share: number; changes: number; nodes: number };

const COUNT_NODES =
  "document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue";

const READER = 'kept-reader.js';

/** Samples of the main thread that have the script on their stack, as a share of all time. */
async function shareOf(session: CDPSession, script: string, ms: number): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await new Promise((done) => setTimeout(done, ms));
  const { profile } = await session.send('Profiler.stop');
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const inside = new Set<number>();
  const enter = (id: number, above: boolean) => {
    const node = nodes.get(id);
    const own = above || node?.callFrame.url === script;
    if (own) inside.add(id);
    for (const child of node?.children ?? []) enter(child, own);
  };
  const [root] = profile.nodes;
  if (root) enter(root.id, false);
  const deltas = profile.timeDeltas ?? [];
  const spent = (profile.samples ?? []).reduce(
    (sum, id, i) => sum + (inside.has(id) ? (deltas[i] ?? 0) : 0),
    0,
  );
  return spent / (profile.endTime - profile.startTime);
}

/** The world of a content script: the page's own scripts cannot reach into it. */
async function apartIn(session: CDPSession) {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  return async (expression: string): Promise<string> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'page threw');
    return String(result.value);
  };
}

type ServedTab = { tab: Page; session: CDPSession; show(page: Case): Promise<boolean> };

/**
 * A tab that loads saved pages under their own addresses, one after the other; `show` answers
 * whether the page loaded to its end. Otherwise as much of it is there as came, or nothing.
 */
async function servedTab(browser: Browser): Promise<ServedTab> {
  const tab = await browser.newPage();
  let shown: Case | null = null;
  let served = false;
  await tab.setRequestInterception(true);
  await tab.emulateTimezone('UTC');
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const plain = (address: string) => address.split('#', 1)[0];
  tab.on('request', (request: HTTPRequest) => {
    const main = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    const whole = served ? null : (shown?.html ?? null);
    const body = main ? whole : (shown?.frames[request.url()] ?? null);
    // A page that wants to leave stays where it is.
    if (body === null || (main && plain(request.url()) !== plain(new URL(shown?.url ?? '').href))) {
      void request.abort(main ? 'aborted' : 'failed').catch(() => undefined);
      return;
    }
    served ||= main;
    const contentType = 'text/html; charset=utf-8';
    void request.respond({ status: 200, contentType, body }).catch(() => undefined);
  });
  return {
    tab,
    session: await tab.createCDPSession(),
    async show(page) {
      // Where only the part behind '#' differs, nothing would be loaded.
      if (plain(page.url) === plain(tab.url())) await tab.goto('about:blank');
      shown = page;
      served = false;
      const loaded = await tab.goto(page.url, { waitUntil: 'load', timeout: LOAD }).then(
        () => true,
        () => false,
      );
      if (!served) await tab.goto('about:blank');
      return loaded;
    },
  };
}

/** All adapters and the contract as one script. */
async function readerScript(entry: URL): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(entry),
        formats: ['iife'],
        name: 'keptReader',
      },
    },
  });
  const [first] = (Array.isArray(output) ? output : [output]) as Rolldown.RolldownOutput[];
  const chunk = first?.output[0];
  if (!chunk) throw new Error('the readers did not build');
  return chunk.code;
}
