import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';

/** A field for text from elsewhere, where a page cannot be read. */
export function PasteText({ onPaste }: { readonly onPaste: (text: string) => void }): JSX.Element {
  const { t } = useWords();
  const [text, setText] = useState('');
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onPaste(text);
      }}
    >
      <label>
        <span>{t('paste.label')}</span>
        <textarea
          rows={5}
          maxLength={100_000}
          value={text}
          placeholder={t('paste.placeholder')}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" class="main" disabled={text.trim() === ''}>
        {t('paste.compare')}
      </button>
    </form>
  );
}
