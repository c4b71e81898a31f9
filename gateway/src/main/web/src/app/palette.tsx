import { signal } from '@preact/signals';
import { Keys } from '../shared/bits';
import { spoken } from '../shared/commands';
import { Search } from '../shared/icons';
import { words } from '../shared/language';
import { lazy } from '../shared/lazy';

export const paletteOpen = signal(false);
export const sheetOpen = signal(false);

const OpenPalette = lazy(() => import('./openPalette').then((module) => module.OpenPalette));
const ShortcutSheet = lazy(() => import('./shortcutSheet').then((module) => module.ShortcutSheet));

export function PaletteButton() {
  return (
    <button class="button seek" aria-label={words.value.shell.search} aria-keyshortcuts={spoken('mod+k')} onClick={() => { paletteOpen.value = true; }}>
      <Search /><span>{words.value.shell.search}</span><Keys keys="mod+k" />
    </button>
  );
}

/** The two sheets made from the registry of commands. */
export function CommandSheets() {
  return (
    <>
      {paletteOpen.value && <OpenPalette onClose={() => { paletteOpen.value = false; }} />}
      {sheetOpen.value && <ShortcutSheet onClose={() => { sheetOpen.value = false; }} />}
    </>
  );
}
