import type { HistoryEntry } from '@api/response';
import { lazy } from '../shared/lazy';
import { happening } from './history';

/** Few cases are ever paused, so the words for it come when one was. */
const PauseEntry = lazy(() => import('./pauseEntry').then((module) => module.PauseEntry));

export function Happening({ entry }: { entry: HistoryEntry }) {
  return entry.pauseId ? <PauseEntry entry={entry} /> : <>{happening(entry)}</>;
}
