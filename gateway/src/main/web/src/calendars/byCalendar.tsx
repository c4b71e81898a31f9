import { useEffect } from 'preact/hooks';
import { complain } from '../shared/toasts';
import { calendarWords } from './calendarWords';
import { calendarName, calendars, loadCalendars } from './known';

/** Says beside a deadline that only opening hours count, and whose; one that was deleted meanwhile has no name any more. */
export function ByCalendar({ id }: { id: string }) {
  const t = calendarWords.value;
  useEffect(() => { if (!calendars.peek()) loadCalendars().catch(complain); }, []);
  const name = calendarName(id);
  return <> · {name ? t.onlyOpenOf(name) : t.onlyOpen}</>;
}
