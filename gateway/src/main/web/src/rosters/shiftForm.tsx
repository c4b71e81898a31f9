import type { Shift, Weekday } from '@api/notification';
import { nameOf, weekdays } from '../calendars/week';
import { Named } from '../policies/named';
import { Checks } from '../shared/checks';
import { now } from '../shared/clock';
import { dayOf } from '../shared/dates';
import { Field } from '../shared/field';
import { valueOf } from '../shared/form';
import { Trash } from '../shared/icons';
import { rosterWords } from './rosterWords';

interface Props { shift: Shift; wrong: string | undefined; onChange: (part: Partial<Shift>) => void; onRemove: () => void }

/** One shift: on which days, from when to when, and who. */
export function ShiftForm({ shift, wrong, onChange, onRemove }: Props) {
  const t = rosterWords.value;
  const today = dayOf(new Date(now.peek()).toISOString());
  return (
    <section class="card shift" aria-label={shift.name}>
      <div class="body form">
        <div class="shift-times">
          <Field label={t.name}><input class="input" maxLength={60} value={shift.name} onInput={(event) => onChange({ name: valueOf(event) })} /></Field>
          <Field label={t.from}><input class="input" type="time" required value={shift.from} onInput={(event) => onChange({ from: valueOf(event) })} /></Field>
          <Field label={t.to} hint={t.toHint}><input class="input" type="time" required value={shift.to === '24:00' ? '00:00' : shift.to} onInput={(event) => onChange({ to: valueOf(event) })} /></Field>
          <button type="button" class="button icon flat" aria-label={t.remove(shift.name)} onClick={onRemove}><Trash /></button>
        </div>
        <Checks inRow legend={t.days} chosen={shift.days} onChange={(days) => onChange({ days })} options={weekdays.map((day) => ({ value: day.toUpperCase() as Weekday, label: nameOf(day, 'short') }))} />
        <Named users={shift.persons} onChange={(persons) => onChange({ persons })} />
        <label class="check"><input type="checkbox" checked={Boolean(shift.turnsFrom)} onChange={(event) => onChange({ turnsFrom: event.currentTarget.checked ? today : undefined })} /><span>{t.turns}</span></label>
        {shift.turnsFrom && <Field label={t.turnsFrom}><input class="input when" type="date" required value={shift.turnsFrom} onInput={(event) => onChange({ turnsFrom: valueOf(event) || today })} /></Field>}
        {wrong && <span class="wrong">{wrong}</span>}
      </div>
    </section>
  );
}
