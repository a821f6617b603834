import { existsSync } from 'node:fs';

/** Flags with which a Chromium starts without a network, a display or a first-run dialogue. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CHROMIUM_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FIREFOX_PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Where Chromium is: `COLLATE_CHROMIUM`, else the first known place that exists, else Debian's place. */
export function chromiumPath(): string {
  return process.env.COLLATE_CHROMIUM ?? CHROMIUM_PLACES.find(existsSync) ?? '/usr/bin/chromium';
}

/** Where Firefox is: `COLLATE_FIREFOX`, else the first known place that exists, else Debian's place. */
export function firefoxPath(): string {
  return process.env.COLLATE_FIREFOX ?? FIREFOX_PLACES.find(existsSync) ?? '/usr/bin/firefox-esr';
}
