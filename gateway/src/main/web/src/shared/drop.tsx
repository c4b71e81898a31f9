import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Props {
  label: ComponentChildren;
  title?: string;
  class?: string;
  expandedRole?: 'menu' | 'dialog';
  onOpen?: () => void;
  children: (close: () => void) => ComponentChildren;
}

/** A button with a popover beside it; opening, Escape and clicking elsewhere are the browser's. */
export function Drop({ label, title, class: look = 'button', expandedRole = 'dialog', onOpen, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const toggled = (event: Pick<ToggleEvent, 'newState'>) => {
    const open = event.newState === 'open';
    button.current?.setAttribute('aria-expanded', String(open));
    if (!open) return;
    onOpen?.();
    requestAnimationFrame(() => beside(button.current!, panel.current!));
  };
  return (
    <>
      <button ref={button} type="button" class={look} title={title} aria-label={title} aria-haspopup={expandedRole} aria-expanded={false} popovertarget={id}>{label}</button>
      <div ref={panel} id={id} class="popover" popover="auto" onToggle={toggled}>{children(() => panel.current?.hidePopover())}</div>
    </>
  );
}

/** Under the button, on the side where there is room. */
function beside(button: HTMLElement, panel: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  const left = at.left + size.width > innerWidth - 8 ? at.right - size.width : at.left;
  const below = at.bottom + 4 + size.height <= innerHeight - 8;
  panel.style.left = `${Math.max(8, Math.min(left, innerWidth - size.width - 8))}px`;
  panel.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - size.height - 4)}px`;
}
