import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file served on 127.0.0.1 under every path, until it is closed. */
export interface ServedPage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves one HTML file on 127.0.0.1, on a port that the system chooses. */
export async function servePage(file: string): Promise<ServedPage> {
  const server = createServer((_request, response) => {
    readFile(file).then(
      (body) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body),
      (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
