import { words } from './language';
import { tell } from './toasts';

/** Copies and says so, in the words given, or says that it could not be done. */
export async function copyAndTell(text: string, done: string): Promise<void> {
  tell(await copyText(text) ? done : words.value.common.notCopied);
}

/**
 * Puts a text on the clipboard and tells whether that worked. The clipboard is closed to pages that come over plain
 * http; there the old way still works.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByHand(text);
  }
}

/** Nothing outside an open dialog can be selected. */
function copyByHand(text: string): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
