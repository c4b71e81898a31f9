import type { HolderClock } from '@api/response';
import { now } from '../shared/clock';
import { near, show } from '../shared/dates';
import { holderWords } from './holderWords';

/** Until when whoever has the case should have passed it on. */
export function HeldUntil({ of: { stage, dueAt } }: { of: HolderClock }) {
  if (!dueAt) return null;
  const late = Date.parse(dueAt) <= now.value;
  const say = holderWords.value[late ? 'late' : 'until'][stage];
  return <> · <span class={late ? 'wrong' : undefined} title={show(dueAt, 'full')}>{say(near(dueAt, now.value))}</span></>;
}
