import type { CDPSession, Page } from 'playwright-core';

interface ProtocolNode {
  readonly nodeId: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
}

function* below(node: ProtocolNode): Generator<ProtocolNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* below(child);
}

const textOf = (node: ProtocolNode): string => [...below(node)].map(({ nodeValue }) => nodeValue).join(' ');

async function withCard<Result>(
  page: Page,
  use: (card: ProtocolNode | undefined, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return await use(
      [...below(root)].find(({ localName }) => localName === 'collate-card'),
      session,
    );
  } finally {
    await session.detach();
  }
}

/** What the open card says, read through its closed shadow root; empty where none is open. */
export function cardText(page: Page): Promise<string> {
  return withCard(page, (card) => Promise.resolve(card ? textOf(card) : ''));
}

/** Clicks the card's button of this label as a person does. */
export function clickInCard(page: Page, label: string): Promise<void> {
  return withCard(page, async (card, session) => {
    const button = card && [...below(card)].find((node) => node.localName === 'button' && textOf(node).includes(label));
    if (button === undefined) throw new Error(`The card has no button “${label}”`);
    const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [x = 0, y = 0, , , right = 0, bottom = 0] = model.content;
    await page.mouse.click((x + right) / 2, (y + bottom) / 2);
  });
}
