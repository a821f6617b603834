import * as v from 'valibot';

import { type Browser, browser } from 'wxt/browser';
import { type Messages, onMessage } from './messaging.ts';

/** Who sent a message: a page's content script (with its tab and frame), or one of the extension's own pages. */
export type Sender =
  | { readonly kind: 'page'; readonly tab: number; readonly frame: number; readonly isPrivate: boolean }
  | { readonly kind: 'extension' };

/** Long enough for a slice of a page, far below what would hold up the worker. */
const Text = v.pipe(v.string(), v.maxLength(200_000));
const Short = v.pipe(v.string(), v.maxLength(10_000));
const Day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
const Index = v.pipe(v.number(), v.integer(), v.minValue(0));
const Sentence = v.strictObject({ sentence: Index });
/** A frame's state is shown by the page's own script; here only its frame is checked. */
const State = v.looseObject({
  status: v.picklist(['working', 'ready', 'no-topic', 'waiting', 'paused', 'off']),
  progress: v.number(),
  report: v.nullable(v.looseObject({ sentences: v.pipe(v.array(v.unknown()), v.maxLength(100_000)) })),
  blocks: v.array(Text),
  unread: v.array(v.unknown()),
});

/** The messages that the background takes: from whom, and what they may hold. Others are refused. */
export const TAKEN = {
  comparePage: {
    from: 'page',
    data: v.strictObject({
      title: Short,
      url: Short,
      date: Day,
      context: v.pipe(v.array(Text), v.maxLength(50)),
      blocks: v.pipe(v.array(Text), v.maxLength(50_000)),
    }),
  },
  compareText: { from: 'extension', data: v.strictObject({ text: Text, date: Day }) },
  tabChanged: { from: 'page', data: v.strictObject({ spotted: Index }) },
  openPopup: { from: 'page', data: Sentence },
  frameFound: { from: 'page', data: State },
  showInFrame: { from: 'page', data: v.strictObject({ frame: Index, sentence: Index }) },
  askFramesForSelection: { from: 'page', data: v.optional(v.null()) },
  setAside: {
    from: 'page',
    data: v.strictObject({
      text: v.pipe(v.string(), v.maxLength(5000)),
      title: Short,
      date: Day,
      pairs: v.pipe(
        v.array(v.strictObject({ claim: Short, relation: v.picklist(['agrees', 'differs', 'related']) })),
        v.minLength(1),
        v.maxLength(50),
      ),
    }),
  },
  takeBack: { from: 'page', data: v.strictObject({ ids: v.pipe(v.array(Short), v.maxLength(50)) }) },
  getStyles: { from: 'page', data: v.strictObject({ of: v.picklist(['highlights', 'card']) }) },
  getQuotes: { from: 'page', data: v.strictObject({ claims: v.pipe(v.array(Short), v.maxLength(50)) }) },
} as const satisfies Partial<Record<keyof Messages, { from: Sender['kind']; data: v.GenericSchema }>>;

/** Tells a message's sender; `null` for another extension, or a sender that the browser does not tell. */
export function senderOf(sender: Browser.runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return { kind: 'extension' };
  if (sender.tab?.id === undefined) return null;
  return { kind: 'page', tab: sender.tab.id, frame: sender.frameId ?? 0, isPrivate: sender.tab.incognito };
}

type Taken = keyof typeof TAKEN;
type PageSender = Extract<Sender, { kind: 'page' }>;

/** Listens for a message from those who may send it, with a payload of the right shape. Others get an error. */
export function onChecked<Type extends Taken>(
  type: Type,
  handle: (
    data: Parameters<Messages[Type]>[0],
    sender: (typeof TAKEN)[Type]['from'] extends 'page' ? PageSender : Sender,
  ) => ReturnType<Messages[Type]> | Promise<ReturnType<Messages[Type]>>,
): void {
  const { from, data: schema } = TAKEN[type];
  onMessage(type, ((message: { data: unknown; sender: Browser.runtime.MessageSender }) => {
    const sender = senderOf(message.sender);
    if (sender?.kind !== from) throw new Error(`${type} is not for this sender`);
    if (!v.is(schema, message.data)) throw new Error(`${type} has another shape`);
    return handle(message.data as Parameters<Messages[Type]>[0], sender as PageSender);
  }) as unknown as Parameters<typeof onMessage<Type>>[1]);
}
