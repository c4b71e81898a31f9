import type { Absence, User } from '@api/gateway';
import { useEffect, useState } from 'preact/hooks';
import { now } from '../shared/clock';
import { clockAt, instantAt } from '../shared/dates';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { complain, tell } from '../shared/toasts';
import { standing } from './absent';
import { awayWords } from './awayWords';
import { colleagues, loadColleagues } from './known';

const minutes = 16;
const week = 7 * 86_400_000;

interface Props { user: User; onSet: (absence: Absence) => Promise<unknown>; onEnd: () => Promise<unknown> }

/** When somebody is away and who stands in, for themselves or for an administrator. */
export function AwayForm({ user, onSet, onEnd }: Props) {
  const t = awayWords.value;
  const stands = standing(user.absence, now.peek());
  const planned = stands === 'here' ? undefined : user.absence;
  const [from, setFrom] = useState(clockAt(planned?.from ?? new Date(now.peek()).toISOString()).slice(0, minutes));
  const [until, setUntil] = useState(clockAt(planned?.until ?? new Date(now.peek() + week).toISOString()).slice(0, minutes));
  const [deputyId, setDeputyId] = useState(planned?.deputyId ?? '');
  useEffect(() => { if (!colleagues.value) loadColleagues().catch(complain); }, []);
  const others = (colleagues.value ?? []).filter(({ id }) => id !== user.id);
  const lost = deputyId && !others.some(({ id }) => id === deputyId);
  const save = useSubmit(async () => {
    await onSet({ from: instantAt(from), until: instantAt(until), ...(deputyId && { deputyId }) });
    tell(t.saved);
  });
  const end = useSubmit(async () => {
    await onEnd();
    tell(t.ended);
  });
  const problem = save.problem ?? end.problem;
  return (
    <form class="form" onSubmit={save.submit}>
      <Wrong problem={problem} />
      <div class="two">
        <Field label={t.from} name="from" problem={problem}><input class="input" type="datetime-local" required value={from} onInput={(event) => setFrom(valueOf(event))} /></Field>
        <Field label={t.until} name="until" problem={problem}><input class="input" type="datetime-local" required value={until} onInput={(event) => setUntil(valueOf(event))} /></Field>
      </div>
      <Field label={t.deputy} hint={t.hint} name="deputyId" problem={problem}>
        <select class="input" value={deputyId} onChange={(event) => setDeputyId(valueOf(event))}>
          <option value="">{t.nobody}</option>
          {others.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          {lost && <option value={deputyId}>{colleagues.value ? t.gone : '…'}</option>}
        </select>
      </Field>
      <div class="actions">
        {planned && <button type="button" class="button" disabled={end.busy} onClick={end.submit}>{stands === 'away' ? t.end : t.cancel}</button>}
        <span class="grow" />
        <button class="button" disabled={save.busy || !from || !until}>{t.save}</button>
      </div>
    </form>
  );
}
