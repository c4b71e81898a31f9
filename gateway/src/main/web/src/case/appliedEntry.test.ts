import { describe, expect, it } from 'vitest';
import { appliedHappening } from './appliedEntry';

const entry = { type: 'POLICY_APPLIED', at: '2026-03-02T10:00:00Z', choice: 'FROM_NOW_ON', policy: { name: 'Quick', version: 3 }, earlierPolicy: { name: 'Default', version: 0 } } as const;

describe('what is said of a rule that was applied', () => {
  it('names both rules with their versions, the choice and both deadlines', () => {
    expect(appliedHappening({ ...entry, dueAt: '2026-03-02T14:00:00Z', earlierDueAt: '2026-03-03T10:00:00Z' })).toMatch(/^Rule “Quick” applied \(version 3\) · instead of “Default” \(version 0\) · from now on · due .+, before that .+$/);
  });

  it('says when the deadline stayed where it was', () => {
    expect(appliedHappening({ ...entry, dueAt: '2026-03-02T14:00:00Z', earlierDueAt: '2026-03-02T14:00:00Z' })).toMatch(/ · due .+ as before$/);
  });
});
