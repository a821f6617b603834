/** Somewhere that scripts can be run in: a page, a browser's own window, a view of the extension. */
export interface Realm {
  /** Runs a function there, free of anything outside; arguments and result go as JSON. */
  evaluate: <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Runs an expression there, whose value goes as JSON. */
  evaluateText: <Result>(expression: string) => Promise<Result>;
}

/** The part of WebDriver BiDi's connection that is used here. */
export interface Connection {
  send: (method: string, params: object) => Promise<{ readonly result: unknown }>;
}

/** An expression that calls a function with arguments; `first` is put before them as it is. */
export function callOf(run: (...args: never) => unknown, args: readonly unknown[], first?: string): string {
  const given = [...(first === undefined ? [] : [first]), ...args.map((one) => JSON.stringify(one))];
  return `(${run})(${given.join(', ')})`;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** A browsing context over WebDriver BiDi: Firefox's own window too, where the browser allows system access. */
export function realmOf(connection: Connection, context: string): Realm {
  const evaluateText: Realm['evaluateText'] = async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await ${expression}))()`,
      target: { context },
      awaitPromise: true,
    });
    const { result: made, exceptionDetails } = result as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return made?.value === undefined ? undefined : JSON.parse(made.value);
  };
  return { evaluateText, evaluate: (run, ...args) => evaluateText(callOf(run, args)) };
}
