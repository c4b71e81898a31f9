import type { Board, BoardCase, BoardPerson, Case, CaseCounts, DueQuarter } from '@api/response';
import { actor, cases } from './cases.ts';

const minute = 60_000;
const quarter = 15 * minute;
const perHour = 13.6;
const iso = (at: number) => new Date(at).toISOString();
const unwritten = new Set(['OPEN', 'CLAIMED', 'FAILED']);

/** The board of this desk, with a pace as if two people were at work. */
export function board(counts: CaseCounts): Board {
  const now = Date.now();
  const first = now - (now % quarter);
  const until = first + 16 * quarter;
  const open = cases.filter((c) => unwritten.has(c.state) && !c.backlog).sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const rows = open.map((c, before): BoardCase => {
    const end = now + ((before + 1) / perHour) * 60 * minute;
    return { ...line(c), before, turnEndsAt: iso(end), willMiss: Date.parse(c.dueAt) >= now && end > Date.parse(c.dueAt) };
  });
  const ahead = rows.filter((c) => Date.parse(c.dueAt) >= now);
  const waiting = ahead.filter((c) => Date.parse(c.dueAt) < until);
  const misses = waiting.filter((c) => c.willMiss);
  return {
    at: iso(now), counts, next: ahead.slice(0, 10),
    due: Array.from({ length: 16 }, (_, i) => bin(waiting, first + i * quarter, now)),
    people: [load('usr_2', open.filter((c) => c.assignee?.id === 'usr_2'), 7.1), load('usr_1', open.slice(4, 9), 6.5), load(undefined, open.filter((c) => !c.assignee).slice(9, 40))],
    forecast: { basis: 'PEOPLE', people: 2, measured: 2, perHour, until: iso(until), waiting: waiting.length, waitingLate: rows.length - ahead.length, misses: misses.length, cases: misses.slice(0, 10) },
  };
}

function line(c: Case): BoardCase {
  return { id: c.id, shop: c.shop, state: c.state, risk: c.risk, dueAt: c.dueAt, warnAt: c.warnAt, willMiss: false, author: c.review.author, ...(c.rating && { rating: c.rating }), ...(c.assignee && { assignee: c.assignee }), ...(c.claim && { claim: c.claim }) };
}

function bin(all: BoardCase[], from: number, now: number): DueQuarter {
  const due = all.filter((c) => Date.parse(c.dueAt) >= from && Date.parse(c.dueAt) < from + quarter);
  const willMiss = due.filter((c) => c.willMiss).length;
  const atRisk = due.filter((c) => !c.willMiss && Date.parse(c.warnAt) <= now).length;
  return { from: iso(from), to: iso(from + quarter), due: due.length, willMiss, atRisk, onTrack: due.length - willMiss - atRisk, capacity: (perHour * (from + quarter - Math.max(from, now))) / (60 * minute) };
}

function load(id: string | undefined, held: Case[], pace?: number): BoardPerson {
  const n = (risk: string) => held.filter((c) => c.risk === risk).length;
  return { overdue: n('OVERDUE'), atRisk: n('AT_RISK'), onTrack: n('ON_TRACK'), active: id !== undefined, replies: Math.round((pace ?? 0) * 4), ...(id && { person: actor(id), activeAt: iso(Date.now()) }), ...(pace && { perHour: pace }) };
}
