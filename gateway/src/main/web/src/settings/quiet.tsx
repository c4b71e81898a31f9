import type { Weekday } from '@api/gateway';
import { useState } from 'preact/hooks';
import { nameOf, weekdays } from '../calendars/week';
import { me, signedIn } from '../session/session';
import { api, etag } from '../shared/api';
import { Checks } from '../shared/checks';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { tell } from '../shared/toasts';
import { quietWords } from './quietWords';

const everyDay = weekdays.map((day) => day.toUpperCase() as Weekday);

/** When I want to be left alone. */
export function Quiet() {
  const t = quietWords.value;
  const { user } = me.value!;
  const ifMatch = etag(user.version);
  const [from, setFrom] = useState(user.quietHours?.from ?? '22:00');
  const [to, setTo] = useState(user.quietHours?.to ?? '07:00');
  const [days, setDays] = useState<readonly Weekday[]>(user.quietHours?.days ?? everyDay);
  const save = useSubmit(async () => {
    signedIn(await api.me.setMyQuietHours({ ifMatch, quietHours: { from, to, days: [...days] } }));
    tell(t.saved);
  });
  const end = useSubmit(async () => {
    signedIn(await api.me.endMyQuietHours({ ifMatch }));
    tell(t.saved);
  });
  const problem = save.problem ?? end.problem;
  return (
    <section class="card">
      <header><h2>{t.title}</h2></header>
      <form class="body form" onSubmit={save.submit}>
        <Wrong problem={problem} />
        <small>{t.hint}</small>
        <div class="two">
          <Field label={t.from} name="from" problem={problem}><input class="input" type="time" required value={from} onInput={(event) => setFrom(valueOf(event))} /></Field>
          <Field label={t.to} hint={t.toHint} name="to" problem={problem}><input class="input" type="time" required value={to} onInput={(event) => setTo(valueOf(event))} /></Field>
        </div>
        <Checks inRow legend={t.days} chosen={days} onChange={setDays} options={everyDay.map((day, i) => ({ value: day, label: nameOf(weekdays[i]!, 'short') }))} />
        <div class="actions">
          {user.quietHours && <button type="button" class="button" disabled={end.busy} onClick={end.submit}>{t.end}</button>}
          <span class="grow" />
          <button class="button" disabled={save.busy || !from || !to || days.length === 0}>{t.save}</button>
        </div>
      </form>
    </section>
  );
}
