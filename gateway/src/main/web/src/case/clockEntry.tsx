import type { HistoryEntry } from '@api/response';
import { appliedHappening } from './appliedEntry';
import { pauseHappening } from './pauseEntry';

/** What a pause or another rule did to the clock. */
export function ClockEntry({ entry }: { entry: HistoryEntry }) {
  return <>{entry.choice ? appliedHappening(entry) : pauseHappening(entry)}</>;
}
