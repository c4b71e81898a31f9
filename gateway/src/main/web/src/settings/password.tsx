import { useState } from 'preact/hooks';
import { invitationWords } from '../session/invitationWords';
import { csrfToken } from '../session/session';
import { api } from '../shared/api';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { tell } from '../shared/toasts';
import { settingsWords } from './settingsWords';

export function Password() {
  const t = settingsWords.value;
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { busy, problem, submit } = useSubmit(async () => {
    const answer = await api.me.changePassword({ passwordChange: { currentPassword: current, newPassword: next } });
    csrfToken.value = answer.csrfToken;
    setCurrent('');
    setNext('');
    tell(t.changed);
  });
  return (
    <section class="card">
      <header><h2>{t.password}</h2></header>
      <form class="body form" onSubmit={submit}>
        <Wrong problem={problem} />
        <div class="two">
          <Field label={t.current} name="currentPassword" problem={problem}><input class="input" type="password" autocomplete="current-password" value={current} onInput={(event) => setCurrent(valueOf(event))} /></Field>
          <Field label={invitationWords.value.newPassword} hint={invitationWords.value.passwordHint} name="newPassword" problem={problem}><input class="input" type="password" autocomplete="new-password" value={next} onInput={(event) => setNext(valueOf(event))} /></Field>
        </div>
        <div class="actions"><button class="button" disabled={busy || !current || !next}>{t.change}</button></div>
      </form>
    </section>
  );
}
