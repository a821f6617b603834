import type { Messages, Question } from './messaging.ts';
import { pageApi } from './page-api.ts';

/** A message as @webext-core/messaging puts it on the wire; this is its other end for content scripts, at a tenth of the weight. */
interface Envelope {
  readonly id: number;
  readonly type: string;
  readonly data: unknown;
  readonly timestamp: number;
}
interface Answer {
  readonly res?: unknown;
  readonly err?: { readonly message?: string };
}

type Data<Type extends keyof Messages> = Parameters<Messages[Type]>[0];
type Result<Type extends keyof Messages> = ReturnType<Messages[Type]>;
type Handler<Type extends keyof Messages> = (data: Data<Type>) => Result<Type> | Promise<Result<Type>>;

/** The messages of one content script. */
export interface PageMessages {
  readonly send: <Type extends keyof Messages>(type: Type, data?: Data<Type>) => Promise<Result<Type>>;
  /** Sends a question, once more where no answer comes: the worker may end while it works, and starts again when asked. */
  readonly ask: <Type extends Question>(type: Type, data?: Data<Type>) => Promise<Result<Type>>;
  /** Answers a message; one handler a type. */
  readonly on: <Type extends keyof Messages>(type: Type, handle: Handler<Type>) => void;
  readonly stop: () => void;
}

/** Sends a message to the background. Rejects with what it rejected with, or where nobody answers. */
async function send<Type extends keyof Messages>(type: Type, data?: Data<Type>): Promise<Result<Type>> {
  const message: Envelope = { id: 0, type, data, timestamp: Date.now() };
  const answer = (await pageApi.runtime.sendMessage(message)) as Answer | undefined;
  if (!answer || answer.err) throw new Error(answer?.err?.message ?? 'No answer');
  return answer.res as Result<Type>;
}

/** Starts listening, to this extension alone. A message without a handler calls `onFirst`, which may bring one. */
export function createPageMessages(onFirst: () => void): PageMessages {
  const handlers = new Map<string, (data: unknown) => unknown>();
  const listen = (
    message: Partial<Envelope> | null,
    sender: { id?: string },
    answer: (answer: Answer) => void,
  ): true | undefined => {
    if (sender.id !== pageApi.runtime.id) return undefined;
    const type = message?.type ?? '';
    if (!handlers.has(type)) onFirst();
    const handle = handlers.get(type);
    if (handle === undefined) return undefined;
    Promise.resolve(message?.data)
      .then(handle)
      .then(
        (res) => answer({ res }),
        (error: unknown) => answer({ err: { message: String(error) } }),
      );
    return true;
  };
  pageApi.runtime.onMessage.addListener(listen);
  return {
    send,
    ask: (type, data) => send(type, data).catch(() => send(type, data)),
    on: (type, handle) => handlers.set(type, handle as (data: unknown) => unknown),
    stop: () => {
      handlers.clear();
      pageApi.runtime.onMessage.removeListener(listen);
    },
  };
}
