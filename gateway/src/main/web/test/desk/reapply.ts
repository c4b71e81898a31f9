import type { Reapplication, ReapplicationNumbers, ReapplicationRequest } from '@api/response';
import { actor } from './cases.ts';
import type { Route } from './routes.ts';

const row = { changed: 0, earlier: 0, later: 0, atRisk: 0, overdue: 0, missedBefore: 0, unchanged: 0 };
const half = 9_000;
let begun = 0;
let stopped = 0;
let order: ReapplicationRequest = { choice: 'FROM_NOW_ON' };

function numbers({ choice }: ReapplicationRequest, names: string[]): ReapplicationNumbers {
  const later = choice === 'START_AFRESH';
  const first = { ...row, name: names[0]!, changed: 17, earlier: later ? 0 : 15, later: later ? 17 : 2, atRisk: later ? 0 : 4, overdue: later ? 0 : 3, missedBefore: 2 };
  const last = { ...row, name: names.at(-1)!, changed: 204, earlier: 12, later: 192, unchanged: 8 };
  return { cases: 247, changed: 221, unchanged: 8, backlog: 12, paused: 4, replyLeaves: 2, gone: 0, policies: [first, last] };
}

function run(version: number, names: string[]): Reapplication {
  const share = Math.min(1, ((stopped || Date.now()) - begun) / half);
  return {
    id: 'rap_1', choice: order.choice, policyVersion: version, startedBy: actor('usr_1'), startedAt: new Date(begun).toISOString(),
    total: 247, done: Math.floor(247 * share), numbers: numbers(order, names), ...((stopped || share === 1) && { finishedAt: new Date().toISOString() }), ...(stopped && { stoppedBy: actor('usr_1') }),
  };
}

/** A run that takes some seconds, so that one can look at it. */
export function reapplyRoutes(list: () => { version: number; names: string[] }): Route[] {
  const now = () => { const { version, names } = list(); return run(version, names); };
  return [
    ['POST', /^\/sla-policies\/reapplications\/preview$/, ({ body }) => ({ policyVersion: list().version, numbers: numbers(body, list().names) })],
    ['GET', /^\/sla-policies\/reapplications$/, () => ({ items: begun ? [now()] : [] })],
    ['POST', /^\/sla-policies\/reapplications$/, ({ body }) => { begun = Date.now(); stopped = 0; order = body; return now(); }],
    ['POST', /^\/sla-policies\/reapplications\/[^/]+\/stop$/, () => { stopped ||= Date.now(); return now(); }],
  ];
}
