import type { HistoryEntry } from '@api/response';
import { lazy } from '../shared/lazy';
import { happening } from './history';

/** Few cases are ever paused or held for too long, so the words for it come when one was. */
const PauseEntry = lazy(() => import('./pauseEntry').then((module) => module.PauseEntry));

const HeldEntry = lazy(() => import('./heldEntry').then((module) => module.HeldEntry));

const apart = new Set<string>(['HELD_TOO_LONG', 'RETURNED_TO_QUEUE', 'WINDOW_CLOSING', 'WINDOW_CLOSED']);

export function Happening({ entry }: { entry: HistoryEntry }) {
  if (entry.pauseId) return <PauseEntry entry={entry} />;
  return apart.has(entry.type) ? <HeldEntry entry={entry} /> : <>{happening(entry)}</>;
}
