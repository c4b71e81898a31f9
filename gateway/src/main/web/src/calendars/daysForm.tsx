import type { Ref } from 'preact';
import { valueOf } from '../shared/form';
import { Trash } from '../shared/icons';
import type { Problem } from '../shared/problem';
import { calendarWords } from './calendarWords';
import type { Day } from './draft';
import { Stretches } from './stretches';

interface Props { days: readonly Day[]; problem: Problem | undefined; heading: Ref<HTMLHeadingElement>; onChange: (next: Day[]) => void }

/** The dates that differ from their weekday; those gone by are folded away. */
export function DaysForm({ days, problem, heading, onChange }: Props) {
  const t = calendarWords.value;
  const line = (day: Day, i: number) => (
    <Line
      key={i} day={day} wrong={(part) => problem?.at(`days[${i}].${part}`)}
      onChange={(part) => onChange(days.map((other, j) => (j === i ? { ...other, ...part } : other)))} onRemove={() => onChange(days.filter((_, j) => j !== i))}
    />
  );
  const past = days.filter((day) => day.past).length;
  const lines = (old: boolean) => days.map((day, i) => (day.past === old ? line(day, i) : null));
  return (
    <section class="card" aria-label={t.special}>
      <header><div class="grow"><h2 ref={heading} tabIndex={-1}>{t.special}</h2><small>{t.specialHint}</small></div><button type="button" class="button small" onClick={() => onChange([...days, { date: '', name: '', hours: [], past: false }])}>{t.addDay}</button></header>
      {days.length === 0 && <p class="body soft">{t.noDays}</p>}
      {past > 0 && <details class="past-days" open={problem?.errors.some(({ field }) => days[Number(/^days\[(\d+)/.exec(field)?.[1])]?.past)}><summary>{t.past(past)}</summary><ol class="special">{lines(true)}</ol></details>}
      {days.length > past && <ol class="special">{lines(false)}</ol>}
    </section>
  );
}

interface LineProps { day: Day; wrong: (part: string) => string | undefined; onChange: (part: Partial<Day>) => void; onRemove: () => void }

function Line({ day, wrong, onChange, onRemove }: LineProps) {
  const t = calendarWords.value;
  const what = [day.date, day.name].filter(Boolean).join(' ') || t.thisDay;
  const [date, name] = [wrong('date'), wrong('name')];
  return (
    <li>
      <div class="field">
        <input class="input" type="date" required aria-label={t.date} aria-invalid={date ? true : undefined} value={day.date} onInput={(event) => onChange({ date: valueOf(event) })} />
        {date && <span class="wrong">{date}</span>}
      </div>
      <div class="field">
        <input class="input" required maxLength={100} aria-label={t.dayName} placeholder={t.dayNameExample} aria-invalid={name ? true : undefined} value={day.name} onInput={(event) => onChange({ name: valueOf(event) })} />
        {name && <span class="wrong">{name}</span>}
      </div>
      <Stretches day={what} hours={day.hours} wrong={wrong('hours')} onChange={(hours) => onChange({ hours })} />
      <button type="button" class="button icon flat" aria-label={t.removeDay(what)} onClick={onRemove}><Trash /></button>
    </li>
  );
}
