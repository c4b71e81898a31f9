import type { DueQuarter } from '@api/response';

export interface Bar { willMiss: number; atRisk: number; onTrack: number; capacity: number | undefined }

/** The heights of the bars and of the capacity in percent of the highest of them all. */
export function bars(quarters: readonly DueQuarter[]): Bar[] {
  const top = Math.max(1, ...quarters.map((q) => Math.max(q.due, q.capacity ?? 0)));
  const share = (n: number) => (100 * n) / top;
  return quarters.map(({ willMiss, atRisk, onTrack, capacity }) => ({ willMiss: share(willMiss), atRisk: share(atRisk), onTrack: share(onTrack), capacity: capacity === undefined ? undefined : share(capacity) }));
}
