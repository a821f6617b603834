/**
 * In place of WXT's context of content scripts, which tells the page of its start by an event that the page can forge and
 * so switch the script off. What the context is for, an end after an update, `startPage` does by itself.
 */
export class ContentScriptContext {}
