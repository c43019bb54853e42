/**
 * Reads Chromium's own network log: every request with who began it, those that never left
 * included, and without a debugger attached to anything. Chromium writes one event per line and
 * closes the JSON only at its end, so lines are read, not the document.
 * Source: chromium.org, "NetLog: Chrome's network logging system".
 */
import fs from 'node:fs';
import type { NetworkRequest } from './driver.ts';

type StartEvent = { params?: { url?: string; initiator?: string; method?: string } };

/** Requests in the log so far; those inside the browser (`chrome-extension:`, `data:`) left out. */
export function readNetLog(file: string, extensionOrigin: string): NetworkRequest[] {
  if (!fs.existsSync(file)) return [];
  const requests: NetworkRequest[] = [];
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (!line.includes('"url":') || !line.includes('"initiator":')) continue;
    const event = parseLine(line);
    const url = event?.params?.url;
    const initiator = event?.params?.initiator;
    if (url === undefined || initiator === undefined || !/^(https?|wss?|ftp):/.test(url)) continue;
    requests.push({ url, by: initiatedBy(initiator, extensionOrigin) });
  }
  return requests;
}

function parseLine(line: string): StartEvent | null {
  try {
    return JSON.parse(line.trim().replace(/,$/, ''));
  } catch {
    return null;
  }
}

function initiatedBy(initiator: string, extensionOrigin: string): NetworkRequest['by'] {
  if (initiator.startsWith(extensionOrigin)) return 'extension';
  return /^https?:/.test(initiator) ? 'page' : 'browser';
}
