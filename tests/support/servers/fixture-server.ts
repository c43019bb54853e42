/**
 * Stands in for the whole internet. Every host name of a browser under test leads here: known
 * hosts answer with their fixture pages, everything else is logged and refused. Listens on
 * loopback only.
 */
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { startConnectProxy } from './connect-proxy.ts';

/** What a virtual host answers. `body` may be a stream-like function that keeps the answer open. */
export type Reply = {
  status?: number;
  headers?: Record<string, string | string[]>;
  body: string | Buffer;
  /** Send `body`, then never finish the answer. */
  hang?: boolean;
};

export type FixtureRequest = {
  method: string;
  url: URL;
  headers: http.IncomingHttpHeaders;
  body: string;
};

/** One virtual host: a request in, an answer out; null means 404. */
export type VirtualHost = (request: FixtureRequest) => Reply | null | Promise<Reply | null>;

/** One request that reached the server. `known` is false where no virtual host stands behind it. */
export type LoggedRequest = {
  at: number;
  method: string;
  url: string;
  host: string;
  known: boolean;
  origin: string | null;
};

export type FixtureServers = {
  /** Host names that are answered. */
  hosts: readonly string[];
  httpsPort: number;
  httpPort: number;
  /** A CONNECT proxy that leads every host to the server, for Firefox. */
  proxyPort: number;
  /** Every request so far, oldest first. */
  log: readonly LoggedRequest[];
  /** Adds or replaces a virtual host while running. */
  host(name: string, handler: VirtualHost): void;
  stop(): Promise<void>;
};

/** Starts the server for the given virtual hosts, keyed by host name in lower case. */
export async function startFixtureServers(
  hosts: Readonly<Record<string, VirtualHost>>,
): Promise<FixtureServers> {
  const handlers = new Map(Object.entries(hosts));
  const log: LoggedRequest[] = [];
  const answer = (scheme: string): http.RequestListener => {
    return (request, response) => {
      void handle(scheme, handlers, log, request, response);
    };
  };
  const secure = https.createServer(makeCertificate([...handlers.keys()]), answer('https'));
  const plain = http.createServer(answer('http'));
  const [httpsPort, httpPort] = await Promise.all([listen(secure), listen(plain)]);
  const proxy = await startConnectProxy({ httpsPort, httpPort });
  return {
    get hosts() {
      return [...handlers.keys()];
    },
    httpsPort,
    httpPort,
    proxyPort: proxy.port,
    log,
    host: (name, handler) => void handlers.set(name, handler),
    stop: async () => {
      await Promise.all([close(secure), close(plain), proxy.stop()]);
    },
  };
}

async function handle(
  scheme: string,
  handlers: ReadonlyMap<string, VirtualHost>,
  log: LoggedRequest[],
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  // A request through an HTTP proxy carries the whole address, one to a server only the path.
  const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown'}`);
  const handler = handlers.get(url.hostname);
  log.push({
    at: Date.now(),
    method: request.method ?? 'GET',
    url: url.href,
    host: url.hostname,
    known: handler !== undefined,
    origin: request.headers.origin ?? null,
  });
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const method = request.method ?? 'GET';
    const reply = (await handler?.({ method, url, headers: request.headers, body })) ?? NOT_FOUND;
    response.writeHead(reply.status ?? 200, reply.headers);
    if (reply.hang) response.write(reply.body);
    else response.end(reply.body);
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' });
    response.end(String(error));
  }
}

const NOT_FOUND: Reply = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: 'not found',
};

async function listen(server: http.Server | https.Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

async function close(server: http.Server | https.Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
