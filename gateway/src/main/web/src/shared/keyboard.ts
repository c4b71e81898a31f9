import { signal } from '@preact/signals';
import { available, type Command } from './commands';
import { keep, kept } from './kept';

/** Single letters can be switched off (WCAG 2.1.4); chords with Ctrl or ⌘ always work. */
export const letters = signal(kept('letters') !== 'off');

export function setLetters(on: boolean): void {
  letters.value = on;
  keep('letters', on ? undefined : 'off');
}

const pause = 1000;
let begun: { key: string; at: number } | undefined;

export function startKeyboard(): () => void {
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return;
  const chord = chordOf(event);
  const command = find(chord, event);
  if (!command) return;
  event.preventDefault();
  command.run();
}

function find(chord: string, event: KeyboardEvent): Command | undefined {
  if (isCovered(chord)) return undefined;
  if (isLoose(chord) && (!letters.value || inField(event.target))) return undefined;
  const first = begun && event.timeStamp - begun.at < pause ? begun.key : undefined;
  begun = undefined;
  const open = available();
  const exact = (keys: string) => open.find((command) => command.keys?.includes(keys));
  const command = (first && exact(`${first} ${chord}`)) || exact(chord);
  if (!command && open.some((other) => other.keys?.some((keys) => keys.startsWith(`${chord} `)))) {
    begun = { key: chord, at: event.timeStamp };
  }
  return command;
}

/** The key as the registry spells it. With a Chinese input method on, `key` is "Process" and only `code` tells the letter. */
export function chordOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const key = event.key === 'Process' || event.key === 'Unidentified' ? fromCode(event) : event.key.toLowerCase();
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push('mod');
  if (event.altKey) parts.push('alt');
  if (event.shiftKey && key.length > 1) parts.push('shift');
  return [...parts, key].join('+');
}

function fromCode(event: Pick<KeyboardEvent, 'code' | 'shiftKey'>): string {
  if (event.code === 'Slash') return event.shiftKey ? '?' : '/';
  return event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : event.code.toLowerCase();
}

/** What lies on top of the page has the keys; its Escape is the browser's and closes it. */
function isCovered(chord: string): boolean {
  return document.querySelector(chord.startsWith('mod+') ? 'dialog[open]' : 'dialog[open], [popover]:popover-open') !== null;
}

function isLoose(chord: string): boolean {
  return !chord.startsWith('mod+') && !chord.startsWith('alt+') && chord !== 'escape';
}

function isModifier(key: string): boolean {
  return key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta';
}

export function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
