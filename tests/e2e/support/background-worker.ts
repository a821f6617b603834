import type { CDPSession, Page } from 'playwright-core';
import { vi } from 'vitest';

interface Version {
  readonly runningStatus: string;
  readonly targetId?: string;
}

/** The extension's worker, ended and started over the DevTools protocol as the browser does it. */
export class BackgroundWorker {
  readonly #session: CDPSession;
  readonly #scope: string;
  #version: Version | undefined;
  #ends = 0;

  private constructor(session: CDPSession, scope: string) {
    this.#session = session;
    this.#scope = scope;
  }

  /** Reaches the worker from a page of the extension, which stays open: Playwright tells of no end and no new start. */
  static async beside(page: Page): Promise<BackgroundWorker> {
    const session = await page.context().newCDPSession(page);
    const worker = new BackgroundWorker(session, new URL('/', page.url()).href);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions) {
        if (version.runningStatus === 'stopped') worker.#ends += 1;
        worker.#version = version;
      }
    });
    await session.send('ServiceWorker.enable');
    await worker.#until((status) => status !== undefined);
    return worker;
  }

  /** `running`, `stopped`, or on the way between; `undefined` before the browser told. */
  get status(): string | undefined {
    return this.#version?.runningStatus;
  }

  /** Ends the worker, whatever it does, and waits until it is gone: who waits for its answer may start it again at once. */
  async end(): Promise<void> {
    const { runningStatus, targetId } = this.#version ?? {};
    if (runningStatus === 'stopped') return;
    const before = this.#ends;
    if (targetId !== undefined) await this.#session.send('Target.closeTarget', { targetId });
    await this.#until(() => this.#ends > before);
  }

  /** Starts the worker, as the browser does when it has an event for it. */
  async start(): Promise<void> {
    await this.#session.send('ServiceWorker.startWorker', { scopeURL: this.#scope });
    await this.#until((status) => status === 'running');
  }

  #until(fits: (status: string | undefined) => boolean): Promise<void> {
    return vi.waitFor(() => {
      if (!fits(this.status)) throw new Error(`the worker is ${this.status}`);
    }, 5000);
  }
}
