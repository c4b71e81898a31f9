import { useState } from 'preact/hooks';
import { LanguageSelect } from '../people/invite';
import { me, signedIn } from '../session/session';
import { api, etag } from '../shared/api';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { letters, setLetters } from '../shared/keyboard';
import { words } from '../shared/language';
import { theme, type Theme } from '../shared/theme';
import { tell } from '../shared/toasts';
import { ZoneSelect } from '../shared/zones';
import { Away } from './away';
import { DesktopSwitch } from './desktopSwitch';
import { Password } from './password';
import { Quiet } from './quiet';
import { settingsWords } from './settingsWords';

const undoTimes = [0, 5, 8, 15, 30];
const themes: readonly Theme[] = ['system', 'light', 'dark'];

export function Settings() {
  const t = settingsWords.value;
  return (
    <div class="page narrow">
      <header><div><h1>{t.title}</h1><p>{me.value?.user.mail}</p></div></header>
      <Profile />
      <Away />
      <Quiet />
      <section class="card">
        <header><h2>{t.appearance}</h2><small>{t.device}</small></header>
        <div class="body">
          <div class="segmented" role="group" aria-label={t.appearance}>
            {themes.map((name) => <button key={name} aria-pressed={theme.value === name} onClick={() => { theme.value = name; }}>{words.value.shell.themes[name]}</button>)}
          </div>
        </div>
      </section>
      <section class="card">
        <header><h2>{t.keyboard}</h2><small>{t.device}</small></header>
        <div class="body">
          <label class="check"><input type="checkbox" checked={letters.value} onChange={(event) => setLetters(event.currentTarget.checked)} /><span>{t.letters}<small>{t.lettersHint}</small></span></label>
        </div>
      </section>
      <DesktopSwitch />
      <Password />
    </div>
  );
}

function Profile() {
  const t = settingsWords.value;
  const { user, undoSeconds } = me.value!;
  const [name, setName] = useState(user.name);
  const [spoken, setSpoken] = useState(user.language);
  const [zone, setZone] = useState(user.zone);
  const [undo, setUndo] = useState(undoSeconds);
  const { busy, problem, submit } = useSubmit(async () => {
    signedIn(await api.me.updateMe({ ifMatch: etag(user.version), meChange: { name: name.trim(), language: spoken, zone, undoSeconds: undo } }));
    tell(settingsWords.value.saved);
  });
  const times = undoTimes.includes(undo) ? undoTimes : [...undoTimes, undo].sort((a, b) => a - b);
  return (
    <section class="card">
      <header><h2>{t.profile}</h2></header>
      <form class="body form" onSubmit={submit}>
        <Wrong problem={problem} />
        <Field label={t.name} name="name" problem={problem}><input class="input" autocomplete="name" maxLength={120} value={name} onInput={(event) => setName(valueOf(event))} /></Field>
        <div class="two">
          <Field label={t.language} name="language" problem={problem}><LanguageSelect value={spoken} onChange={setSpoken} /></Field>
          <Field label={t.zone} hint={t.zoneHint} name="zone" problem={problem}><ZoneSelect value={zone} onChange={setZone} /></Field>
        </div>
        <Field label={t.undo} hint={t.undoHint} name="undoSeconds" problem={problem}>
          <select class="input" value={undo} onChange={(event) => setUndo(Number(valueOf(event)))}>{times.map((n) => <option key={n} value={n}>{n === 0 ? t.none : t.seconds(n)}</option>)}</select>
        </Field>
        <div class="actions"><button class="button primary" disabled={busy || !name.trim()}>{words.value.common.save}</button></div>
      </form>
    </section>
  );
}
