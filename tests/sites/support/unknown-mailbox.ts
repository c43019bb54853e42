import type { PageReading } from '@/utils/domain/page-reading';
import { readUnknown } from '@/utils/sites/generic';
import { jsdomPage } from './jsdom-page';

/** A mailbox page of no known program around `rest`. */
export const mailbox = (rest: string) =>
  `<!DOCTYPE html><title>Mail</title><button>Reply</button><button>Forward</button>${rest}`;

/** The page by meaning alone, on a host of mail; `frames` by their addresses. */
export async function readMailbox(
  html: string,
  frames: Record<string, string> = {},
): Promise<PageReading | null> {
  const url = 'https://webmail.example.org/read';
  const { doc, close } = await jsdomPage({ url, html, frames });
  const reading = readUnknown(doc, new URL(url));
  close();
  return reading;
}
