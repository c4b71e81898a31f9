import type { DueQuarter } from '@api/response';
import { describe, expect, it } from 'vitest';
import { bars } from './bars';

const quarter = (more: Partial<DueQuarter>): DueQuarter => ({ from: '2026-03-02T12:00:00Z', to: '2026-03-02T12:15:00Z', due: 0, willMiss: 0, atRisk: 0, onTrack: 0, ...more });

describe('the bars of the next hours', () => {
  it('are measured by the highest of them', () => {
    const [high, low] = bars([quarter({ due: 10, willMiss: 5, atRisk: 3, onTrack: 2 }), quarter({ due: 1, onTrack: 1 })]);
    expect(high).toEqual({ willMiss: 50, atRisk: 30, onTrack: 20, capacity: undefined });
    expect(low).toEqual({ willMiss: 0, atRisk: 0, onTrack: 10, capacity: undefined });
  });

  it('leave room for the capacity where that is higher', () => expect(bars([quarter({ due: 2, onTrack: 2, capacity: 4 })])).toEqual([{ willMiss: 0, atRisk: 0, onTrack: 50, capacity: 100 }]));

  it('are flat where nothing is due', () => expect(bars([quarter({})])).toEqual([{ willMiss: 0, atRisk: 0, onTrack: 0, capacity: undefined }]));
});
