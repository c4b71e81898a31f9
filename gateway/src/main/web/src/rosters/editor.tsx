import type { Roster, Shift } from '@api/notification';
import { useState } from 'preact/hooks';
import { teams } from '../people/known';
import { may } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { etag } from '../shared/api';
import { Failed, Skeleton } from '../shared/bits';
import { Field, Wrong } from '../shared/field';
import { useSubmit } from '../shared/form';
import { Back } from '../shared/icons';
import { useLoad } from '../shared/load';
import { go } from '../shared/router';
import { tell } from '../shared/toasts';
import { ownZone, ZoneSelect } from '../shared/zones';
import { gaps, gapText } from './gaps';
import { loadRosters } from './known';
import { rosterWords } from './rosterWords';
import { ShiftForm } from './shiftForm';
import './rosters.css';

const list = '/settings/policies';
const most = 50;
const shown = 6;

/** The week of one team. */
export function RosterEditor({ id }: { id: string }) {
  const { data, problem, reload } = useLoad(() => adminApi.rosters.getRoster({ id }), [id]);
  if (data) return <Form key={data.version} saved={data} onReload={reload} />;
  return <div class="page narrow">{problem ? <><BackLink /><Failed problem={problem} onRetry={reload} /></> : <Skeleton />}</div>;
}

function BackLink() {
  return <div><a class="back-link" href={list}><Back />{rosterWords.value.back}</a></div>;
}

function Form({ saved, onReload }: { saved: Roster; onReload: () => Promise<void> }) {
  const t = rosterWords.value;
  const [zone, setZone] = useState(saved.version === 0 ? ownZone() : saved.zone);
  const [shifts, setShifts] = useState<readonly Shift[]>(saved.shifts);
  const team = teams.value.find(({ id }) => id === saved.teamId)?.name ?? '';
  const { busy, problem, submit } = useSubmit(async () => {
    await adminApi.rosters.replaceRoster({ id: saved.teamId, ifMatch: etag(saved.version), rosterRequest: { zone, shifts: [...shifts] } });
    await loadRosters();
    tell(t.saved);
    go(list);
  });
  const change = (at: number, part: Partial<Shift>) => setShifts(shifts.map((one, i) => (i === at ? { ...one, ...part } : one)));
  const ready = shifts.every(({ name, days, persons, from, to }) => name.trim() && days.length > 0 && persons.length > 0 && from && to);
  const readOnly = !may.setPolicies();
  return (
    <form class="policies roster" onSubmit={submit}>
      <div class="scroll" tabIndex={readOnly ? 0 : undefined}>
        <fieldset class="page narrow bare" disabled={readOnly}>
          <BackLink />
          <header><div><h1>{t.of(team)}</h1><p>{t.explain}</p></div></header>
          {problem?.stale ? <div class="notice over" role="alert"><span>{t.stale}</span><button type="button" class="button small" onClick={onReload}>{t.reload}</button></div> : <Wrong problem={problem} />}
          <Field label={t.zone} name="zone" problem={problem}><ZoneSelect value={zone} onChange={setZone} /></Field>
          {shifts.map((shift, i) => <ShiftForm key={i} shift={shift} wrong={problem?.errors.find(({ field }) => field.startsWith(`shifts[${i}]`))?.message} onChange={(part) => change(i, part)} onRemove={() => setShifts(shifts.filter((_, j) => j !== i))} />)}
          {shifts.length < most && <div><button type="button" class="button" onClick={() => setShifts([...shifts, newShift()])}>{t.add}</button></div>}
          <Gaps shifts={shifts} />
        </fieldset>
      </div>
      {!readOnly && <div class="savebar narrow"><span class="grow" /><button class="button primary" disabled={busy || !ready}>{t.save}</button></div>}
    </form>
  );
}

function Gaps({ shifts }: { shifts: readonly Shift[] }) {
  const t = rosterWords.value;
  const found = gaps(shifts.filter(({ from, to }) => from && to));
  if (found.length === 0) return <div class="notice safe" role="status"><span>{t.noGaps}</span></div>;
  return (
    <div class="notice risk" role="status">
      <span><b>{t.gaps}</b> {found.slice(0, shown).map(gapText).join(' · ')}{found.length > shown && ` ${t.more(found.length - shown)}`}<br />{t.gapsHint}</span>
    </div>
  );
}

/** Working days; who has it is chosen next. */
function newShift(): Shift {
  return { name: rosterWords.value.newName, days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'], from: '09:00', to: '17:00', persons: [] };
}
