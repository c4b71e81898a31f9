import type { Case, Pause, PauseRequest, WaitingPause } from '@api/response';
import { actor, cases } from './cases.ts';

const iso = (ago = 0) => new Date(Date.now() - ago).toISOString();
const last = (c: Case): Pause => c.pauses!.at(-1)!;

export function propose(c: Case, { reason, evidence, endsAt }: PauseRequest): void {
  c.pauses = [...c.pauses ?? [], { id: `pau_${c.id}`, reason, state: 'PROPOSED', evidence, proposedBy: actor('usr_2'), proposedAt: iso(), ...(endsAt && { endsAt }) }];
}

export function sign(c: Case): void {
  Object.assign(last(c), { state: 'RUNNING', signedBy: actor('usr_1'), signedAt: iso(), from: iso() });
  stand(c);
}

export function withdraw(c: Case): void {
  last(c).state = 'WITHDRAWN';
}

export function letRun(c: Case): void {
  const clock = c.clocks[0]!;
  const still = clock.standstills!.at(-1)!;
  const moved = (at: string) => new Date(Date.parse(at) + Math.max(0, Date.now() - Date.parse(still.from))).toISOString();
  Object.assign(last(c), { state: 'ENDED', endedAt: iso(), end: 'BY_HAND', endedBy: actor('usr_1') });
  Object.assign(clock, { state: 'RUNNING', dueAt: moved(clock.dueAt), warnAt: moved(clock.warnAt) });
  c.dueAt = clock.dueAt;
  still.until = iso();
}

/** One that stands still from the start. */
export function paused(c: Case): void {
  c.pauses = [{ id: `pau_${c.id}`, reason: 'MARKETPLACE_APPEAL', state: 'RUNNING', evidence: { text: 'This order was never placed with us.', link: 'https://example.org/appeals/7' }, proposedBy: actor('usr_2'), proposedAt: iso(7_200_000), signedBy: actor('usr_1'), signedAt: iso(3_600_000), from: iso(3_600_000) }];
  stand(c);
  c.history.push({ type: 'PAUSED', at: iso(3_600_000), actor: actor('usr_1'), pauseId: last(c).id, pauseReason: 'MARKETPLACE_APPEAL', countsFrom: iso(3_600_000), dueAt: c.dueAt });
}

export function waiting(): WaitingPause[] {
  return cases.filter((c) => c.pauses?.some(({ state }) => state === 'PROPOSED')).map((c) => ({ caseId: c.id, reviewId: c.reviewId, shop: c.shop, excerpt: c.review.text, dueAt: c.dueAt, pause: last(c) }));
}

function stand(c: Case): void {
  c.risk = 'PAUSED';
  Object.assign(c.clocks[0]!, { state: 'PAUSED', standstills: [...c.clocks[0]!.standstills ?? [], { from: last(c).from! }] });
}
