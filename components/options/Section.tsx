import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '../words.ts';

/** A section of the options, by the key of its title; the key is its anchor as well. */
export function Section({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { t } = useWords();
  return (
    <section class="section" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{t(`options.${name}`)}</h2>
      {children}
    </section>
  );
}

/** One of several choices, with a line that says what it means. */
export function Radio({
  group,
  value,
  chosen,
  title,
  text,
  onChoose,
}: {
  readonly group: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly title: string;
  readonly text?: string;
  readonly onChoose: () => void;
}): JSX.Element {
  return (
    <label class="choice">
      <input type="radio" name={group} value={value} checked={chosen} onChange={onChoose} />
      <span>
        <b>{title}</b>
        {text !== undefined && <small>{text}</small>}
      </span>
    </label>
  );
}
