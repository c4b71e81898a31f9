import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

export const groups = ['case', 'list', 'go', 'app'] as const;
export type Group = typeof groups[number];

/** One thing a person can do. Palette, shortcut sheet, tooltips and aria-keyshortcuts are all made from this. */
export interface Command {
  id: string;
  group: Group;
  title: () => string;
  /** As in "j", "mod+k", "g q" (one after the other). The first one is shown. */
  keys?: readonly string[];
  when?: () => boolean;
  /** Left out of the palette: what only makes sense as a key. */
  keyOnly?: boolean;
  run: () => void;
}

export const commands = signal<readonly Command[]>([]);

/** The keys work as soon as what they do is on the screen, not a frame later. */
export function useCommands(make: () => readonly Command[]): void {
  useLayoutEffect(() => {
    const mine = make();
    commands.value = [...commands.value, ...mine];
    return () => { commands.value = commands.value.filter((command) => !mine.includes(command)); };
  }, []);
}

export function available(): readonly Command[] {
  return commands.value.filter((command) => command.when?.() ?? true);
}

export function keysOf(id: string): string | undefined {
  return commands.value.find((command) => command.id === id)?.keys?.[0];
}

const apple = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');
const faces: Record<string, string> = { mod: apple ? '⌘' : 'Ctrl', enter: '↵', escape: 'Esc', arrowdown: '↓', arrowup: '↑', shift: '⇧', alt: 'Alt' };

/** Keys as they are printed on a keyboard. */
export function printed(keys: string): string {
  return keys.split(' ').map((chord) => chord.split('+').map(face).join(' ')).join(' ');
}

/** Keys as aria-keyshortcuts wants them. */
export function spoken(keys: string | undefined): string | undefined {
  if (!keys || keys.includes(' ')) return undefined;
  return keys.split('+').map((key) => (key === 'mod' ? (apple ? 'Meta' : 'Control') : key.length === 1 ? key.toUpperCase() : key[0]!.toUpperCase() + key.slice(1))).join('+');
}

function face(key: string): string {
  return faces[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
