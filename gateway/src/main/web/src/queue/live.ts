import { signal } from '@preact/signals';
import type { CaseCounts, CaseGone, CasePresence, CaseSummary, Heartbeat } from '@api/response';
import { followServer, serverTime } from '../shared/clock';
import { counts, loadCounts } from './counts';
import { caseChanged, caseGone, presenceChanged, refresh } from './rows';

/** Whether changes arrive by themselves. While they do not, the page says so and shows how old it is. */
export const live = signal<{ state: 'starting' | 'live' | 'paused'; heardAt?: number }>({ state: 'starting' });

const silence = 40_000;
const longest = 30_000;
let source: EventSource | undefined;
let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let watchdog: ReturnType<typeof setTimeout> | undefined;

export function startLive(): () => void {
  connect();
  addEventListener('online', reconnect);
  return () => {
    removeEventListener('online', reconnect);
    clearTimeout(timer);
    clearTimeout(watchdog);
    source?.close();
    source = undefined;
  };
}

export function reconnect(): void {
  tries = 0;
  connect();
}

function connect(): void {
  clearTimeout(timer);
  source?.close();
  source = new EventSource('/api/v1/cases/live');
  source.onopen = opened;
  source.onerror = () => lost(source!.readyState === EventSource.CLOSED);
  on<CaseSummary>('case', caseChanged);
  on<CaseGone>('gone', caseGone);
  on<CasePresence>('presence', presenceChanged);
  on<CaseCounts>('counts', (next) => { counts.value = next; });
  on<Heartbeat>('heartbeat', (beat) => followServer(beat.now));
  watch();
}

/** Nothing depends on replay: each connection starts with what the page shows, read afresh. */
function opened(): void {
  const first = live.value.state === 'starting';
  tries = 0;
  heard();
  if (!first) void Promise.all([refresh(), loadCounts()]).catch(() => undefined);
}

function on<T>(name: string, take: (data: T) => void): void {
  source!.addEventListener(name, (event) => {
    heard();
    take(JSON.parse((event as MessageEvent<string>).data) as T);
  });
}

function heard(): void {
  live.value = { state: 'live', heardAt: serverTime() };
  watch();
}

function watch(): void {
  clearTimeout(watchdog);
  watchdog = setTimeout(() => lost(true), silence);
}

/** The stream ends on purpose every few minutes, so only the second failure in a row is worth a word. */
function lost(forGood: boolean): void {
  tries += 1;
  if (tries > 1) live.value = { ...live.value, state: 'paused' };
  if (!forGood && source?.readyState === EventSource.CONNECTING && tries === 1) return;
  source?.close();
  clearTimeout(timer);
  timer = setTimeout(connect, waitBefore(tries));
}

export function waitBefore(attempt: number, random = Math.random()): number {
  return Math.min(longest, 1000 * 2 ** (attempt - 1)) * (0.75 + random / 2);
}
