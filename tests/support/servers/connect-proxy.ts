/**
 * An HTTP proxy that dials the fixture server whatever host is asked for. This is how Firefox gets
 * to see the fixture as a real host name, preloaded HSTS or not, without a resolver of its own.
 */
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

export async function startConnectProxy(target: {
  httpsPort: number;
  httpPort: number;
}): Promise<{ port: number; stop(): Promise<void> }> {
  const sockets = new Set<net.Socket>();
  const server = http.createServer((request, response) => {
    const forward = http.request(
      {
        host: '127.0.0.1',
        port: target.httpPort,
        method: request.method ?? 'GET',
        path: request.url ?? '/',
        headers: request.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    forward.on('error', () => response.writeHead(502).end());
    request.pipe(forward);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (_request, client: net.Socket, head) => {
    const upstream = net.connect(target.httpsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
