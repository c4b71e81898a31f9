import { signOut } from '../session/load';
import { me } from '../session/session';
import { initials } from '../shared/bits';
import { Drop } from '../shared/drop';
import { words } from '../shared/language';
import { theme, type Theme } from '../shared/theme';
import { complain } from '../shared/toasts';
import { switchLanguage } from '../settings/switchLanguage';
import { sheetOpen } from './palette';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

export function Account() {
  const user = me.value?.user;
  const t = words.value;
  if (!user) return null;
  return (
    <Drop class="account" title={`${t.shell.account}: ${user.name}`} label={<span class="avatar" aria-hidden="true">{initials(user.name)}</span>}>
      {(close) => (
        <div class="menu" onClick={close}>
          <div class="whoami"><b>{user.name}</b><small>{user.mail}</small><small>{me.value?.merchant.name}</small></div>
          <hr />
          <a href="/settings/me">{t.shell.settings}</a>
          <button onClick={() => { sheetOpen.value = true; }}>{t.shell.shortcuts}<kbd>?</kbd></button>
          <a href="/developers/docs" target="_blank" rel="noopener">{t.shell.api}</a>
          <button onClick={switchLanguage}>{t.shell.switchLanguage}</button>
          <hr />
          <h3>{t.shell.theme}</h3>
          {themes.map((name) => (
            <button key={name} aria-pressed={theme.value === name} onClick={() => { theme.value = name; }}>{t.shell.themes[name]}</button>
          ))}
          <hr />
          <button onClick={() => signOut().catch(complain)}>{t.shell.signOut}</button>
        </div>
      )}
    </Drop>
  );
}
