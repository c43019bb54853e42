import type { Json, PageDriver } from '../../support/browsers/launch';

type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: string } };

/** Asks the background as an extension page does; `page` is one (`popup.html`). */
export function ask<T>(page: PageDriver, message: Json): Promise<Answer<T>> {
  return page.evaluate(async (sent) => {
    type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    const scope = globalThis as { browser?: Api; chrome?: Api };
    const api = scope.browser?.runtime ? scope.browser : scope.chrome;
    return (await api?.runtime.sendMessage(sent)) as Json;
  }, message) as Promise<Answer<T>>;
}

/** The id of the tab that shows `origin`, which the extension may read. */
export function tabIdOf(page: PageDriver, origin: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    type Tab = { id?: number; url?: string };
    type Api = { tabs: { query(filter: object): Promise<Tab[]> } };
    const scope = globalThis as { browser?: Api; chrome?: Api };
    const api = scope.browser?.tabs ? scope.browser : scope.chrome;
    const tabs = (await api?.tabs.query({})) ?? [];
    return tabs.find(({ url }) => url?.startsWith(wanted))?.id ?? -1;
  }, origin);
}
