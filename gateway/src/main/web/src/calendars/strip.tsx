import { locale } from '../shared/language';
import { ahead, type Ahead } from './ahead';
import { calendarWords } from './calendarWords';
import type { Draft } from './draft';
import { said } from './hours';

const dayOfMinutes = 1440;

/** The days to come as the form has them now: one bar a stretch, midnight above, midnight below. */
export function Strip({ draft, today }: { draft: Draft; today: string }) {
  const t = calendarWords.value;
  return (
    <section class="card" aria-label={t.ahead}>
      <header><h2>{t.ahead}</h2></header>
      <ol class="body ahead">{ahead(draft, today).map((day) => <Column key={day.date} day={day} />)}</ol>
    </section>
  );
}

function Column({ day }: { day: Ahead }) {
  const t = calendarWords.value;
  const words = [inWords(day.date, { weekday: 'long', day: 'numeric', month: 'long' }), day.name, said(day.hours)].filter(Boolean).join(', ');
  return (
    <li class={day.name === undefined ? undefined : 'differs'} title={words}>
      <span class="unseen">{words}</span>
      <small aria-hidden="true">{inWords(day.date, { weekday: 'short' })}</small>
      <b aria-hidden="true">{Number(day.date.slice(8))}</b>
      <span class="track" aria-hidden="true">{day.bars.map(([from, to]) => <i key={from} style={{ top: percent(from), height: percent(to - from) }} />)}</span>
      <small aria-hidden="true">{day.minutes === 0 ? '–' : t.open(hours(day.minutes))}</small>
    </li>
  );
}

function percent(minutes: number): string {
  return `${(minutes / dayOfMinutes) * 100}%`;
}

function hours(minutes: number): string {
  return new Intl.NumberFormat(locale.value, { maximumFractionDigits: 1 }).format(minutes / 60);
}

function inWords(date: string, shape: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale.value, { ...shape, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));
}
