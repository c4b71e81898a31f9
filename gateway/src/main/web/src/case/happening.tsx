import type { HistoryEntry } from '@api/response';
import { lazy } from '../shared/lazy';
import { happening } from './history';

/** Few clocks are ever paused or laid anew, and few cases held for too long, so the words for it come when one was. */
const ClockEntry = lazy(() => import('./clockEntry').then((module) => module.ClockEntry));

const HeldEntry = lazy(() => import('./heldEntry').then((module) => module.HeldEntry));

const apart = new Set<string>(['HELD_TOO_LONG', 'RETURNED_TO_QUEUE', 'WINDOW_CLOSING', 'WINDOW_CLOSED']);

export function Happening({ entry }: { entry: HistoryEntry }) {
  if (entry.pauseId ?? entry.choice) return <ClockEntry entry={entry} />;
  return apart.has(entry.type) ? <HeldEntry entry={entry} /> : <>{happening(entry)}</>;
}
