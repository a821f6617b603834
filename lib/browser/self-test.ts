/** One way out that was tried, and whether the browser's policy held it. */
export interface ConnectionAttempt {
  readonly way: 'fetch' | 'beacon' | 'socket' | 'image';
  readonly blocked: boolean;
}

/** A name that the standards keep from ever existing (RFC 2606): were the policy broken, it would still reach nobody. */
const NOWHERE = 'collate-self-test.invalid';
/** The browser reports a blocked try at once; longer than this it has let it through. */
const PATIENCE = 1000;

const WAYS: Readonly<Record<ConnectionAttempt['way'], (host: string) => unknown>> = {
  fetch: (host) => fetch(`https://${host}/fetch`).catch(() => null),
  beacon: (host) => navigator.sendBeacon(`https://${host}/beacon`),
  socket: (host) => new WebSocket(`wss://${host}/socket`),
  image: (host) => {
    new Image().src = `https://${host}/image`;
  },
};

/**
 * Tries to connect from this page in every way that scripts have. "Blocked" is said only where the browser itself reports
 * that the extension's policy stopped the try.
 */
export async function tryConnections(): Promise<ConnectionAttempt[]> {
  const attempts: ConnectionAttempt[] = [];
  for (const [way, go] of Object.entries(WAYS)) {
    attempts.push({ way: way as ConnectionAttempt['way'], blocked: await isBlocked(way, go) });
  }
  return attempts;
}

function isBlocked(way: string, go: (host: string) => unknown): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (blocked: boolean): void => {
      document.removeEventListener('securitypolicyviolation', onViolation);
      clearTimeout(timer);
      resolve(blocked);
    };
    // Browsers shorten the address they report; the host is always in it.
    const onViolation = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
      if (blockedURI.includes(NOWHERE)) done(true);
    };
    const timer = setTimeout(() => done(false), PATIENCE);
    document.addEventListener('securitypolicyviolation', onViolation);
    try {
      go(`${way}.${NOWHERE}`);
    } catch {
      // Some browsers throw as well as report.
    }
  });
}
