import { effect, signal } from '@preact/signals';
import { keep, kept } from './kept';

export type Theme = 'system' | 'light' | 'dark';

export const theme = signal<Theme>(asTheme(kept('theme')));

export function startTheme(): void {
  effect(() => {
    if (theme.value === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme.value;
    keep('theme', theme.value);
  });
}

function asTheme(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}
