import type { OpenHours } from '@api/response';
import { useId } from 'preact/hooks';
import { valueOf } from '../shared/form';
import { Close } from '../shared/icons';
import { calendarWords } from './calendarWords';
import { asTime, following, isTime, overnight, said } from './hours';

interface Props { day: string; hours: readonly OpenHours[]; wrong?: string | undefined; onChange: (next: OpenHours[]) => void }

const most = 10;

/** The hours of one day, as many stretches as it has; none is closed. */
export function Stretches({ day, hours, wrong, onChange }: Props) {
  const t = calendarWords.value;
  const id = useId();
  const unreadable = hours.some(({ from, to }) => !isTime(from, 'from') || !isTime(to, 'to'));
  const trouble = wrong ?? (unreadable ? t.timeWrong : undefined);
  const what = hours.length === 0 ? t.add1 : t.addMore;
  const set = (at: number, part: Partial<OpenHours>) => onChange(hours.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <div class="stretches">
      {hours.length === 0 && <span class="soft">{t.closed}</span>}
      {hours.map((one, i) => (
        <span key={i} class="stretch">
          <Time label={t.from(day, i)} which="from" value={one.from} wrongId={trouble && id} marked={wrong !== undefined} onChange={(from) => set(i, { from })} />
          <span class="soft">{t.until}</span>
          <Time label={t.to(day, i)} which="to" value={one.to} wrongId={trouble && id} marked={wrong !== undefined} onChange={(to) => set(i, { to })} />
          {overnight(one) && <small>{t.nextDay}</small>}
          <button type="button" class="button icon flat small" aria-label={t.removeHours(day, said([one]))} onClick={() => onChange(hours.filter((_, j) => j !== i))}><Close /></button>
        </span>
      ))}
      {hours.length < most && <button type="button" class="button small" aria-label={t.addTo(day, what)} onClick={() => onChange([...hours, following(hours)])}>{what}</button>}
      {trouble && <span class="wrong" id={id}>{trouble}</span>}
    </div>
  );
}

interface TimeProps { label: string; which: 'from' | 'to'; value: string; wrongId: string | undefined; marked: boolean; onChange: (next: string) => void }

/** A field of text, since the browser's own for times knows no 24:00. */
function Time({ label, which, value, wrongId, marked, onChange }: TimeProps) {
  return (
    <input
      class="input time" inputMode="numeric" maxLength={5} autocomplete="off" aria-label={label} value={value} aria-invalid={marked || !isTime(value, which) ? true : undefined} aria-describedby={wrongId}
      onInput={(event) => onChange(valueOf(event))} onBlur={(event) => { const tidy = asTime(valueOf(event), which); if (tidy !== value) onChange(tidy); }}
    />
  );
}
