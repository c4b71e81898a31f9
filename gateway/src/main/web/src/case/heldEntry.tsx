import type { HistoryEntry } from '@api/response';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { words } from '../shared/language';
import { holderWords } from './holderWords';

/** That a case stayed with somebody for too long, in words. */
export function heldHappening({ type, stage, dueAt, assignee, late }: HistoryEntry): string {
  const t = holderWords.value;
  if (type === 'WINDOW_CLOSED' || type === 'WINDOW_CLOSING') return [type === 'WINDOW_CLOSED' ? capital(t.closed) : t.closing, type === 'WINDOW_CLOSING' && dueAt && near(dueAt, now.peek()), late && words.value.historyMore.late].filter(Boolean).join(' · ');
  const what = type === 'RETURNED_TO_QUEUE' ? t.back(assignee?.name ?? words.value.historyMore.nobody) : stage && dueAt && t.late[stage](near(dueAt, now.peek()));
  return [what, type === 'HELD_TOO_LONG' && assignee?.name, late && words.value.historyMore.late].filter(Boolean).join(' · ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function HeldEntry({ entry }: { entry: HistoryEntry }) {
  return <>{heldHappening(entry)}</>;
}
