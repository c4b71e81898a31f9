import { signal } from '@preact/signals';
import { keep, kept } from '../shared/kept';

export const least = 260;
/** The review above and the buttons below stay in sight. */
const share = 0.8;
const name = 'composer.height';

/** How high this person made the composer; undefined fits it to the window. */
export const height = signal<number | undefined>(Number(kept(name)) || undefined);

export function most(): number {
  return Math.max(least, Math.round(innerHeight * share));
}

export function setHeight(next: number | undefined): void {
  height.value = next === undefined ? undefined : Math.round(Math.min(most(), Math.max(least, next)));
  keep(name, height.value?.toString());
}
