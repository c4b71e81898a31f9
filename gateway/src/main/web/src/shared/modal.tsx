import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Close } from './icons';
import { chordOf } from './keyboard';
import { words } from './language';

interface Props { title: string; wide?: boolean; onClose: () => void; children: ComponentChildren }

/** A native dialog: the browser keeps focus inside, closes on Escape and gives focus back. Ctrl+Enter sends what it asks for. */
export function Modal({ title, wide, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    return () => before?.isConnected && before.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? 'modal wide' : 'modal'}
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={(event) => { if (chordOf(event) === 'mod+enter') dialog.current?.querySelector<HTMLElement>('form .primary:enabled')?.click(); }}
      onMouseDown={(event) => { if (event.target === dialog.current) dialog.current?.close(); }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button class="button icon flat" aria-label={words.value.common.close} onClick={() => dialog.current?.close()}><Close /></button>
      </header>
      <div class="body">{children}</div>
    </dialog>
  );
}
