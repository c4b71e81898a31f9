import { describe, expect, it } from 'vitest';
import { pauseHappening } from './pauseEntry';
import { whyPaused } from './pausedChip';

const anna = { id: 'usr_1', name: 'Anna' };

describe('what is said of a pause', () => {
  it('says why it began, and of a late report since when it counts', () => {
    expect(pauseHappening({ type: 'PAUSED', at: '2026-03-02T10:00:00Z', pauseId: 'p', pauseReason: 'MARKETPLACE_APPEAL', countsFrom: '2026-03-02T10:00:00Z', dueAt: '2026-03-03T10:00:00Z' })).toBe('Deadline paused · the review is disputed');
    expect(pauseHappening({ type: 'PAUSED', at: '2026-03-02T10:05:00Z', pauseId: 'p', pauseReason: 'MARKETPLACE_OUTAGE', countsFrom: '2026-03-02T10:00:00Z', reason: '502' })).toMatch(/^Deadline paused · the marketplace is out · counts from .+ · 502$/);
  });

  it('says why it ended and when the answer is due now', () => {
    expect(pauseHappening({ type: 'RESUMED', at: '2026-03-02T10:00:00Z', pauseId: 'p', pauseReason: 'MARKETPLACE_APPEAL', pauseEnd: 'APPEAL_OVER', countsFrom: '2026-03-02T10:00:00Z', dueAt: '2026-03-03T10:00:00Z' })).toMatch(/^Deadline runs again · the appeal is over · due /);
  });

  it('names both who wanted it and who signed', () => {
    const why = whyPaused({ id: 'p', reason: 'MARKETPLACE_APPEAL', state: 'RUNNING', proposedBy: anna, proposedAt: '2026-03-02T09:00:00Z', signedBy: { id: 'usr_2', name: 'Ben' }, from: '2026-03-02T10:00:00Z' });
    expect(why.slice(1)).toEqual(['the review is disputed', 'by Anna', 'signed by Ben']);
    expect(why[0]).toMatch(/^Paused since /);
  });
});
