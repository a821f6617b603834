import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A page given by a test: its type and text, and headers of its own. */
export interface Page {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'text/xml',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};

/** A web site on 127.0.0.1: pages given to `pages` by path, else files of the fixture folder. */
export class Site {
  readonly pages = new Map<string, Page>();
  readonly #server: Server;

  private constructor(folder: string) {
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
      const given = this.pages.get(path);
      if (given !== undefined) {
        response.writeHead(200, { 'content-type': given.type ?? TYPES['.html'], ...given.headers });
        response.end(given.body);
        return;
      }
      readFile(join(folder, normalize(path))).then(
        (body) => response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(body),
        () => response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Nothing here.'),
      );
    });
  }

  static async start(folder = 'tests/fixtures/pages'): Promise<Site> {
    const site = new Site(folder);
    await new Promise<void>((resolve) => site.#server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  /** Address of a path; `host` for another origin on the same server. */
  url(path: string, host: '127.0.0.1' | 'localhost' = '127.0.0.1'): string {
    return `http://${host}:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  /** Serves an HTML body at a path, as a whole document unless it is one. */
  put(path: string, html: string, headers?: Readonly<Record<string, string>>): string {
    const body = /<html|<!doctype/i.test(html) ? html : `<!doctype html><title>Test</title><body>${html}</body>`;
    this.pages.set(path, { body, ...(headers && { headers }) });
    return this.url(path);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
