import { signOut } from '../session/load';
import { words } from '../shared/language';
import { useCommands, type Command } from '../shared/commands';
import { go } from '../shared/router';
import { theme } from '../shared/theme';
import { complain } from '../shared/toasts';
import { switchLanguage } from '../settings/switchLanguage';
import { destinations } from './destinations';
import { paletteOpen, sheetOpen } from './palette';

export function useAppCommands(): void {
  useCommands(() => [...jumps(), ...appWide]);
}

function jumps(): Command[] {
  const mine = destinations().map(({ path, key }): Command => ({
    id: `go-${path}`, group: 'go', keys: [`g ${key}`], run: () => go(path),
    title: () => words.value.commands.jump(destinations().find((other) => other.path === path)?.title ?? path),
  }));
  return [...mine, { id: 'go-me', group: 'go', keys: ['g m'], title: () => words.value.commands.jump(words.value.shell.settings), run: () => go('/settings/me') }];
}

const appWide: readonly Command[] = [
  { id: 'palette', group: 'app', keys: ['mod+k'], keyOnly: true, title: () => words.value.commands.palettes, run: () => { paletteOpen.value = true; } },
  { id: 'sheet', group: 'app', keys: ['?'], title: () => words.value.commands.sheets, run: () => { sheetOpen.value = true; } },
  { id: 'theme', group: 'app', title: () => words.value.commands.theme, run: () => { theme.value = isDark() ? 'light' : 'dark'; } },
  { id: 'language', group: 'app', title: () => words.value.commands.language, run: () => { void switchLanguage(); } },
  { id: 'sign-out', group: 'app', title: () => words.value.commands.signOut, run: () => { signOut().catch(complain); } },
];

function isDark(): boolean {
  return theme.value === 'dark' || (theme.value === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
}
