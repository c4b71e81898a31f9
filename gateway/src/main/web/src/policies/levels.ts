import type { LadderLevel } from '@api/response';
import { minutesOf, promise } from '../case/durations';
import { writtenOf } from './duration';
import { policyWords } from './policyWords';

/** Minutes from the deadline; before it they are negative. */
export function minutesAt(offset: string): number {
  return offset.startsWith('-') ? -(minutesOf(offset.slice(1)) ?? 0) : minutesOf(offset) ?? 0;
}

export function atOffset(minutes: number): string {
  return `${minutes < 0 ? '-' : ''}${writtenOf(Math.abs(minutes))}`;
}

export function offsetText(minutes: number): string {
  const t = policyWords.value;
  if (minutes === 0) return t.atDeadline;
  const time = promise(Math.abs(minutes) * 60_000);
  return minutes < 0 ? t.beforeDeadline(time) : t.afterDeadline(time);
}

/** A level above those that are there: half an hour before the deadline, then at it, then an hour later each. */
export function newLevel(ladder: readonly LadderLevel[]): LadderLevel {
  const last = ladder.at(-1);
  if (!last) return { offset: '-PT30M', recipients: ['ASSIGNEE'], channels: ['IN_APP', 'MAIL'], ackWithin: 'PT15M' };
  const below = minutesAt(last.offset);
  return { offset: atOffset(below < 0 ? 0 : below + 60), recipients: ['MANAGERS'], channels: ['IN_APP', 'MAIL'], ackWithin: null };
}
