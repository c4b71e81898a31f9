import { batch, computed, signal, type Signal } from '@preact/signals';
import type { Case, CaseGone, CasePresence, CaseSummary } from '@api/response';
import { api } from '../shared/api';
import { asProblem, type Problem } from '../shared/problem';
import { go, here, place } from '../shared/router';
import { asked, filter, holds, type Filter } from './filter';

const pageSize = 50;
const most = 200;

/** Ids in the order of the list. The cases themselves are signals of their own, so that one change redraws one row. */
export const order = signal<readonly string[]>([]);
export const state = signal<{ loading: boolean; problem?: Problem; more?: string }>({ loading: true });
/** More urgent cases that came while somebody works on a row; they wait, because that row must not jump. */
export const waiting = signal<readonly CaseSummary[]>([]);
export const selected = computed(() => place.value.query.get('case') ?? undefined);

const cases = new Map<string, Signal<CaseSummary>>();
const leaving = new Set<string>();
let turn = 0;

export function caseOf(id: string): Signal<CaseSummary> | undefined {
  return cases.get(id);
}

export async function load(f: Filter): Promise<void> {
  const mine = turn += 1;
  batch(() => {
    order.value = [];
    waiting.value = [];
    state.value = { loading: true };
  });
  leaving.clear();
  await read(mine, f, pageSize);
}

export async function refresh(): Promise<void> {
  await read(turn += 1, filter.peek(), Math.min(most, Math.max(pageSize, order.peek().length)));
}

async function read(mine: number, f: Filter, limit: number): Promise<void> {
  try {
    const page = await api.queue.listCases({ ...asked(f), limit });
    if (mine !== turn) return;
    batch(() => {
      page.items.forEach(put);
      order.value = page.items.map((c) => c.id);
      waiting.value = [];
      state.value = { loading: false, more: page.nextCursor ?? undefined };
    });
    leaving.clear();
    openFirst();
  } catch (error) {
    if (mine === turn) state.value = { loading: false, problem: asProblem(error) };
  }
}

/** With room for both, the most urgent case stands open beside the list from the start. */
function openFirst(): void {
  const first = order.peek()[0];
  if (first && !selected.peek() && place.peek().path === '/queue' && matchMedia('(min-width: 760px)').matches) go(here({ case: first }), 'replace');
}

export async function loadMore(): Promise<void> {
  const { more, loading } = state.peek();
  if (!more || loading) return;
  const mine = turn;
  state.value = { ...state.peek(), loading: true };
  try {
    const page = await api.queue.listCases({ ...asked(filter.peek()), limit: pageSize, cursor: more });
    if (mine !== turn) return;
    batch(() => {
      page.items.forEach(put);
      order.value = [...new Set([...order.peek(), ...page.items.map((c) => c.id)])];
      state.value = { loading: false, more: page.nextCursor ?? undefined };
    });
  } catch (error) {
    if (mine === turn) state.value = { ...state.peek(), loading: false, problem: asProblem(error) };
  }
}

export function caseChanged(c: CaseSummary): void {
  const known = cases.get(c.id);
  if (known && known.peek().version > c.version) return;
  const listed = order.peek().includes(c.id);
  const fits = holds(filter.peek(), c);
  put(c);
  if (listed && !fits) leave(c.id);
  if (!listed && fits) arrive(c);
}

export function caseGone({ id, version, state: next, risk }: CaseGone): void {
  const known = cases.get(id);
  if (!known || known.peek().version > version) return;
  caseChanged({ ...known.peek(), version, state: next, risk, claim: undefined });
}

export function presenceChanged({ id, by, until, draftVersion }: CasePresence): void {
  const known = cases.get(id);
  if (!known) return;
  const claim = by && until ? { by, until } : undefined;
  known.value = { ...known.peek(), claim, draftVersion: Math.max(draftVersion, known.peek().draftVersion) };
}

/** Called when the selection moves: what was kept in place only for the sake of calm goes now. */
export function settle(): void {
  const keep = selected.peek();
  const gone = [...leaving].filter((id) => id !== keep);
  if (gone.length === 0) return;
  gone.forEach((id) => leaving.delete(id));
  order.value = order.peek().filter((id) => !gone.includes(id));
}

export function showWaiting(): void {
  const fresh = waiting.peek();
  waiting.value = [];
  order.value = sorted([...order.peek(), ...fresh.map((c) => c.id)]);
}

export function neighbour(id: string | undefined, step: 1 | -1): string | undefined {
  const ids = order.peek();
  const at = id === undefined ? -1 : ids.indexOf(id);
  if (at < 0) return ids[0];
  return ids[at + step];
}

function put(c: CaseSummary): void {
  const known = cases.get(c.id);
  if (known) known.value = c;
  else cases.set(c.id, signal(c));
}

function leave(id: string): void {
  const ids = order.peek();
  const held = selected.peek();
  const above = held !== undefined && ids.indexOf(id) <= ids.indexOf(held);
  if (above) leaving.add(id);
  else order.value = ids.filter((other) => other !== id);
}

function arrive(c: CaseSummary): void {
  leaving.delete(c.id);
  const held = selected.peek() ? cases.get(selected.peek()!)?.peek() : undefined;
  const last = cases.get(order.peek().at(-1) ?? '')?.peek();
  if (held && order.peek().includes(held.id) && before(c, held)) waiting.value = [...waiting.peek().filter((other) => other.id !== c.id), c];
  else if (!state.peek().more || (last && before(c, last))) order.value = sorted([...order.peek(), c.id]);
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort((a, b) => (before(cases.get(a)!.peek(), cases.get(b)!.peek()) ? -1 : 1));
}

function before(a: CaseSummary, b: CaseSummary): boolean {
  const still = Number(a.risk === 'PAUSED') - Number(b.risk === 'PAUSED');
  return still < 0 || (still === 0 && (a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.id < b.id)));
}

/** An answer about one case tells its row too, without waiting for the stream. */
export function mirror(c: Case): void {
  const row = cases.get(c.id)?.peek();
  if (!row || row.version > c.version) return;
  const { state: next, risk, claim, assignee, mood, version, draftVersion, improved, revision, verdict } = c;
  caseChanged({ ...row, state: next, risk, claim, assignee, mood, version, draftVersion, improved, revision, verdict });
}
