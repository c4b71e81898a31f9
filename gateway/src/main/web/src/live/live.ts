import { signal } from '@preact/signals';
import type { CaseCounts, CaseGone, CasePresence, CaseSummary, Heartbeat } from '@api/response';
import { counts, loadCounts } from '../queue/counts';
import { caseChanged, caseGone, presenceChanged, refresh } from '../queue/rows';
import { followServer } from '../shared/clock';
import { Line, type Listener, type Name, type Standing } from './line';
import type { FromWorker, ToWorker } from './messages';

/** Whether changes arrive by themselves. While they do not, the page says so and shows how old it is. */
export const live = signal<Standing>({ state: 'starting' });

const take: Record<Name, (data: never) => void> = {
  case: (data: CaseSummary) => caseChanged(data),
  gone: (data: CaseGone) => caseGone(data),
  presence: (data: CasePresence) => presenceChanged(data),
  counts: (data: CaseCounts) => { counts.value = data; },
  heartbeat: (data: Heartbeat) => followServer(data.now),
};

const listener: Listener = {
  said: (name, data) => take[name](JSON.parse(data) as never),
  stands: (standing) => { live.value = standing; },
  resumed: () => { void Promise.all([refresh(), loadCounts()]).catch(() => undefined); },
};

let send: ((message: ToWorker) => void) | undefined;

export function startLive(): () => void {
  send ??= 'SharedWorker' in globalThis ? shared() : alone();
  const leave = () => send?.('stop');
  send('start');
  addEventListener('online', reconnect);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', back);
  return () => {
    removeEventListener('online', reconnect);
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', back);
    leave();
  };
}

export function reconnect(): void {
  send?.('reconnect');
}

/** A page that comes back out of the browser's cache may have missed anything. */
function back(event: PageTransitionEvent): void {
  if (!event.persisted) return;
  send?.('start');
  listener.resumed();
}

function shared(): (message: ToWorker) => void {
  const { port } = new SharedWorker(new URL('./live.worker.ts', import.meta.url), { type: 'module', name: 'replydesk' });
  port.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'said') listener.said(data.name, data.data);
    else if (data.kind === 'stands') listener.stands(data.standing);
    else listener.resumed();
  };
  return (message) => port.postMessage(message);
}

function alone(): (message: ToWorker) => void {
  const line = new Line(listener);
  return (message) => (message === 'stop' ? line.stop() : line.start());
}
