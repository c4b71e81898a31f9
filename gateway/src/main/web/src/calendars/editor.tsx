import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Calendar, SpecialDay } from '@api/response';
import { may } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { etag } from '../shared/api';
import { Failed, Skeleton } from '../shared/bits';
import { now } from '../shared/clock';
import { asZone, clockAt } from '../shared/dates';
import { Field } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { Back } from '../shared/icons';
import { useLoad } from '../shared/load';
import { asProblem, Problem } from '../shared/problem';
import { go } from '../shared/router';
import { tell } from '../shared/toasts';
import { ZoneSelect } from '../shared/zones';
import { calendarWords } from './calendarWords';
import { DaysForm } from './daysForm';
import { fromCalendar, inOrder, newDraft, readable, takeOver, toRequest, type Draft } from './draft';
import { Holidays } from './holidays';
import { loadCalendars } from './known';
import { SaveBar } from './saveBar';
import { useStay } from './stay';
import { Strip } from './strip';
import { WeekForm } from './weekForm';

const list = '/settings/policies';

/** One calendar, on a page of its own since it holds a whole week and the days of years. */
export function CalendarEditor({ id }: { id: string }) {
  const { data, problem, reload, set } = useLoad<Calendar | null>(() => (id === 'new' ? Promise.resolve(null) : adminApi.calendars.getCalendar({ id })), [id]);
  if (data !== undefined) return <Form key={data?.version} saved={data} onTheirs={set} />;
  return <div class="page narrow">{problem ? <><BackLink /><Failed problem={problem} onRetry={reload} /></> : <Skeleton />}</div>;
}

function BackLink() {
  return <div><a class="back-link" href={list}><Back />{calendarWords.value.back}</a></div>;
}

function Form({ saved, onTheirs }: { saved: Calendar | null; onTheirs: (theirs: Calendar) => void }) {
  const t = calendarWords.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const daysHeading = useRef<HTMLHeadingElement>(null);
  const first = useMemo(() => (saved ? fromCalendar(saved, todayIn(saved.zone)) : newDraft()), [saved]);
  const [draft, setDraft] = useState<Draft>(first);
  const [theirs, setTheirs] = useState<Calendar>();
  const today = todayIn(draft.zone);
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const write = async (version: number | undefined) => {
    setDraft((one) => ({ ...one, days: inOrder(one.days) }));
    const calendarRequest = toRequest(draft);
    const { name } = saved
      ? await adminApi.calendars.replaceCalendar({ id: saved.id, ifMatch: etag(version!), calendarRequest })
      : await adminApi.calendars.createCalendar({ calendarRequest });
    await loadCalendars();
    tell(t.saved(name));
    go(list);
  };
  const send = async (version: number | undefined) => {
    try {
      await write(version);
    } catch (error) {
      if (!asProblem(error).stale) throw error;
      setTheirs(await adminApi.calendars.getCalendar({ id: saved!.id }));
    }
  };
  const { busy, problem, submit, setProblem } = useSubmit(() => send(theirs?.version ?? saved?.version));
  useEffect(() => { document.getElementById('content')?.scrollTo(0, 0); heading.current?.focus(); }, []);
  useEffect(() => { if (problem) document.querySelector('.calendar .wrong')?.scrollIntoView({ block: 'center' }); }, [problem]);
  const setDays = (days: Draft['days']) => {
    if (days.length !== draft.days.length) setProblem(undefined);
    set({ days });
  };
  const take = (days: SpecialDay[]) => {
    setDays(takeOver(draft.days, days, today));
    tell(t.taken(days.length));
    daysHeading.current?.focus();
  };
  const readOnly = !may.setPolicies();
  const dirty = draft !== first;
  const wanted = useStay(dirty && !readOnly);
  return (
    <form class="policies calendar" onSubmit={submit} noValidate>
      <div class="scroll" tabIndex={readOnly ? 0 : undefined}>
        <fieldset class="page narrow bare" disabled={readOnly}>
          <BackLink />
          <header><div><h1 ref={heading} tabIndex={-1}>{saved?.name ?? t.newTitle}</h1><p>{t.keep}</p></div></header>
          <div class="two">
            <Field label={t.name} hint={t.nameHint} name="name" problem={problem}><input class="input" maxLength={100} value={draft.name} onInput={(event) => set({ name: valueOf(event) })} /></Field>
            <Field label={t.zone} name="zone" problem={problem}><ZoneSelect value={draft.zone} onChange={(zone) => set({ zone })} /></Field>
          </div>
          <WeekForm week={draft.week} problem={problem} onChange={(week) => set({ week })} />
          <Strip draft={draft} today={today} />
          <DaysForm days={draft.days} problem={problem} heading={daysHeading} onChange={setDays} />
          {!readOnly && <Holidays draft={draft} today={today} onTake={take} />}
        </fieldset>
      </div>
      {!readOnly && (
        <SaveBar
          dirty={dirty} wanted={wanted} busy={busy} ready={draft.name.trim() !== '' && readable(draft)} daysMissing={draft.days.some(({ date, name }) => !date || !name.trim())} problem={problem && unplaced(problem)} theirs={theirs}
          onLeave={() => go(wanted ?? list)} onTheirs={() => { if (theirs) onTheirs(theirs); }}
        />
      )}
    </form>
  );
}

/** What is wrong but stands beside no field. */
function unplaced(problem: Problem): Problem {
  const loose = problem.errors.filter(({ field }) => !/^(name|zone|week|days)\b/.test(field));
  return new Problem(problem.status, problem.type, problem.title, problem.errors.length > 0 ? '' : problem.detail, loose);
}

function todayIn(zone: string): string {
  return clockAt(new Date(now.peek()).toISOString(), asZone(zone)).slice(0, 10);
}
