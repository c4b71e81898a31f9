import type { CaseSummary } from '@api/response';

/** A case in the queue, due at the given minute of an hour. */
export function aCase(id: string, minute: number, more: Partial<CaseSummary> = {}): CaseSummary {
  return {
    id, reviewId: `rev_${id}`, obligation: 1, state: 'OPEN', risk: 'ON_TRACK', openedAt: '2026-03-02T10:00:00Z', startedAt: '2026-03-02T10:00:00Z', dueAt: `2026-03-02T12:${String(minute).padStart(2, '0')}:00Z`, warnAt: '2026-03-02T11:30:00Z',
    painPoints: [], repeatCount: 0, clocks: [], version: 1, draftVersion: 0, backlog: false, improved: false, shop: { id: 'shp_1', name: 'Hotel', marketplace: 'manual' }, policy: { id: 'pol_1', name: 'Default', version: 0 }, verdict: 'NEGATIVE', revision: 1, excerpt: '', ...more,
  };
}
