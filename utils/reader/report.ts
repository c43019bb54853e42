import type { ReportReply } from '@/utils/messages/background-to-reader';
import { censored } from '@/utils/sites/shared/censor';
import { connectExtension } from './extension-api';

/** On the isolated world's global, which no page can see. */
type ReportScope = typeof globalThis & { keptReport?: { alive(): boolean } };

/** Answers the background with how this page is built, without what it shows. */
export function answerReports(): void {
  const scope = globalThis as ReportScope;
  if (window.top !== window || scope.keptReport?.alive()) return;
  const link = connectExtension();
  if (!link) return;
  scope.keptReport = { alive: link.alive };
  link.onMessage(
    (message) =>
      message.type === 'page/report'
        ? ({ report: censored(document) } satisfies ReportReply)
        : undefined,
    new AbortController().signal,
  );
}
