import { callOf, type Realm } from './realm.ts';

interface MessageManager {
  readonly addMessageListener: (name: string, hear: (message: { readonly data: Said }) => void) => void;
  readonly removeMessageListener: (name: string, hear: (message: { readonly data: Said }) => void) => void;
  readonly loadFrameScript: (url: string, later: boolean) => void;
}
interface Said {
  readonly json?: string;
  readonly error?: string;
}
declare const gBrowser: { readonly selectedBrowser: { readonly messageManager: MessageManager } };

/**
 * Runs an expression with all of the browser's rights in the process of the page in front, whose window is `content` there.
 * Its value comes as JSON.
 */
export function inPageProcess<Result>(window: Realm, expression: string): Promise<Result> {
  return window.evaluate(
    (expression) =>
      new Promise<Result>((resolve, reject) => {
        const { messageManager } = gBrowser.selectedBrowser;
        const name = `collate-test-${Math.random()}`;
        const hear = ({ data }: { readonly data: Said }): void => {
          messageManager.removeMessageListener(name, hear);
          if (data.error === undefined) resolve(data.json === undefined ? undefined : JSON.parse(data.json));
          else reject(new Error(data.error));
        };
        messageManager.addMessageListener(name, hear);
        const script = `(async () => ${expression})().then(
          (value) => sendAsyncMessage('${name}', { json: JSON.stringify(value) }),
          (error) => sendAsyncMessage('${name}', { error: String(error) }))`;
        messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
      }),
    expression,
  );
}

/** The content script's own world in the page in front. */
export function contentWorld(window: Realm): Realm {
  const evaluateText: Realm['evaluateText'] = async (expression) => {
    const code = JSON.stringify(`(async () => JSON.stringify(await ${expression}))()`);
    const json = await inPageProcess<string | undefined>(
      window,
      `{
        const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
        const { cloneScope } = ExtensionContent.getContextByExtensionId('collate@collate.example', content);
        return Components.utils.evalInSandbox(${code}, cloneScope);
      }`,
    );
    return json === undefined ? undefined : JSON.parse(json);
  };
  return { evaluateText, evaluate: (run, ...args) => evaluateText(callOf(run, args)) };
}
