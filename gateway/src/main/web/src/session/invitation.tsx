import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { go } from '../shared/router';
import { Door } from './door';
import { invitationWords } from './invitationWords';
import { loadMe } from './load';

/** Where an invitation leads. The token is in the part of the address that no server and no log ever sees. */
export function Invitation() {
  const t = invitationWords.value;
  const [token] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const differ = again !== '' && again !== password;
  const { busy, problem, submit } = useSubmit(async () => {
    if (again !== password) return setAgain(again || ' ');
    await api.invitations.acceptInvitation({ acceptInvitation: { token, password } });
    await loadMe();
    go('/queue', 'replace');
  });
  if (!token) return <Door title={t.welcome} text={t.noToken} onSubmit={(event) => event.preventDefault()}><a class="link" href="/">{words.value.session.title}</a></Door>;
  return (
    <Door title={t.welcome} text={t.welcomeHint} onSubmit={submit}>
      <Wrong problem={problem} />
      <Field label={t.newPassword} hint={t.passwordHint} name="password" problem={problem}>
        <input class="input" type="password" autocomplete="new-password" autofocus required value={password} onInput={(event) => setPassword(valueOf(event))} />
      </Field>
      <Field label={t.repeat} hint={differ ? <span class="wrong">{t.differ}</span> : undefined}>
        <input class="input" type="password" autocomplete="new-password" required value={again} onInput={(event) => setAgain(valueOf(event))} />
      </Field>
      <button class="button primary" disabled={busy || !password || !again || differ}>{t.enter}</button>
    </Door>
  );
}
