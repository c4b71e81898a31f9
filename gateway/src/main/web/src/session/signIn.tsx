import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { Door } from './door';
import { loadMe } from './load';

export function SignIn() {
  const t = words.value.session;
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const { busy, problem, submit } = useSubmit(async () => {
    await api.sessions.signIn({ signIn: { user: user.trim(), password } });
    await loadMe();
  });
  return (
    <Door title={t.title} text={t.tagline} onSubmit={submit}>
      <Wrong problem={problem} />
      <Field label={t.mail} name="user" problem={problem}>
        <input class="input" type="text" inputMode="email" name="username" autocomplete="username" autocapitalize="none" spellcheck={false} autofocus required value={user} onInput={(event) => setUser(valueOf(event))} />
      </Field>
      <Field label={t.password} name="password" problem={problem}>
        <input class="input" type="password" name="password" autocomplete="current-password" required value={password} onInput={(event) => setPassword(valueOf(event))} />
      </Field>
      <button class="button primary" disabled={busy}>{t.signIn}</button>
      <p><small>{t.forgot}</small></p>
    </Door>
  );
}
