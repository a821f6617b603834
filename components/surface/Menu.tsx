import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** A button that unfolds a few more. Closes on Escape, on a choice and when the focus leaves it. */
export function Menu({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details
      class="menu"
      ref={menu}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('button')) close();
      }}
    >
      <summary>{label}</summary>
      <div class="menu-items">{children}</div>
    </details>
  );
}
