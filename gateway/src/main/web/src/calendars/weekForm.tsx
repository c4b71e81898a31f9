import type { Problem } from '../shared/problem';
import { calendarWords } from './calendarWords';
import { Stretches } from './stretches';
import { nameOf, weekdays, type Week } from './week';
import { likeMonday } from './draft';

interface Props { week: Week; problem: Problem | undefined; onChange: (next: Week) => void }

/** The hours of each day of the week. */
export function WeekForm({ week, problem, onChange }: Props) {
  const t = calendarWords.value;
  const whole = problem?.errors.find(({ field }) => field === 'week');
  return (
    <section class="card" aria-label={t.week}>
      <header><h2>{t.week}</h2><span class="grow" /><button type="button" class="button small" onClick={() => onChange(likeMonday(week))}>{t.copy}</button></header>
      {whole && <p class="body wrong">{whole.message}</p>}
      <ol class="weekdays">
        {weekdays.map((day) => (
          <li key={day}>
            <b>{nameOf(day, 'long')}</b>
            <Stretches day={nameOf(day, 'long')} hours={week[day]} wrong={problem?.at(`week.${day}`)} onChange={(hours) => onChange({ ...week, [day]: hours })} />
          </li>
        ))}
      </ol>
    </section>
  );
}
