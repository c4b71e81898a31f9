import { useEffect, useRef, useState } from 'preact/hooks';
import type { Calendar, SlaPolicy } from '@api/response';
import { may } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { etag } from '../shared/api';
import { Failed, Skeleton } from '../shared/bits';
import { now } from '../shared/clock';
import { asZone, clockAt } from '../shared/dates';
import { asProblem, type Problem } from '../shared/problem';
import { complain, tell } from '../shared/toasts';
import { calendarWords } from './calendarWords';
import { calendars, loadCalendars } from './known';
import { weekLine } from './week';
import './calendars.css';

interface Props { policies: readonly SlaPolicy[]; problem: Problem | undefined; onRetry: () => void }

/** The business calendars, and which rules run by each. */
export function Calendars({ policies, problem, onRetry }: Props) {
  const t = calendarWords.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const [inUse, setInUse] = useState<string[]>();
  const list = calendars.value;
  const remove = async (calendar: Calendar) => {
    setInUse(undefined);
    try {
      await adminApi.calendars.deleteCalendar({ id: calendar.id, ifMatch: etag(calendar.version) });
      tell(t.removed(calendar.name));
    } catch (error) {
      if (!asProblem(error).is('calendar-in-use')) complain(error);
      else setInUse(runningBy(calendar, (await adminApi.sla.getSlaPolicies()).policies));
    }
    await loadCalendars().catch(complain);
    heading.current?.focus();
  };
  return (
    <section class="card calendars" aria-labelledby="opening-hours">
      <header>
        <h2 id="opening-hours" ref={heading} tabIndex={-1}>{t.title}</h2><small>{t.hint}</small><span class="grow" />
        {may.setPolicies() && <a class="button small" href="/settings/policies?calendar=new">{t.add}</a>}
      </header>
      {inUse && <div class="notice over" role="alert"><span>{t.inUse(inUse)}</span></div>}
      {problem && !list && <Failed problem={problem} onRetry={onRetry} />}
      {!list && !problem && <div class="body"><Skeleton /></div>}
      {list?.length === 0 && <p class="body soft">{t.none} {may.setPolicies() && t.noneMay}</p>}
      {list && list.length > 0 && (
        <table class="table">
          <thead><tr><th scope="col">{t.calendar}</th><th scope="col">{t.hours}</th><th scope="col">{t.rules}</th><th scope="col"><span class="unseen">{t.actions}</span></th></tr></thead>
          <tbody>{list.map((calendar) => <Line key={calendar.id} calendar={calendar} rules={runningBy(calendar, policies)} onRemove={() => remove(calendar)} />)}</tbody>
        </table>
      )}
    </section>
  );
}

function Line({ calendar, rules, onRemove }: { calendar: Calendar; rules: string[]; onRemove: () => Promise<void> }) {
  const t = calendarWords.value;
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => { setBusy(false); setSure(false); }, [calendar, rules.length]);
  const remove = async () => {
    if (!sure) return setSure(true);
    setBusy(true);
    await onRemove();
    setBusy(false);
    setSure(false);
  };
  const writes = may.setPolicies();
  return (
    <tr>
      <td><b>{calendar.name}</b><small>{calendar.zone.replaceAll('_', ' ')}</small></td>
      <td>{weekLine(calendar.week)}<small>{differing(calendar)}</small></td>
      <td class="soft" data-of={t.rules}>{rules.join(' · ') || t.unused}</td>
      <td class="end">
        <div class="actions tight">
          <a class="button small" href={`/settings/policies?calendar=${calendar.id}`} aria-label={(writes ? t.editOf : t.viewOf)(calendar.name)}>{writes ? t.edit : t.view}</a>
          {writes && <button class="button small danger" disabled={busy} aria-label={sure ? `${t.removeSure}: ${calendar.name}` : t.removeOf(calendar.name)} onClick={remove}>{sure ? t.removeSure : t.remove}</button>}
        </div>
      </td>
    </tr>
  );
}

function runningBy({ id }: Calendar, policies: readonly SlaPolicy[]): string[] {
  return policies.filter(({ calendarId }) => calendarId === id).map(({ name }) => name);
}

function differing({ days, zone }: Calendar): string {
  const today = clockAt(new Date(now.peek()).toISOString(), asZone(zone)).slice(0, 10);
  const n = days.filter(({ date }) => date >= today).length;
  return n === 0 ? calendarWords.value.noneDiffer : calendarWords.value.differs(n);
}
