import { describe, expect, it } from 'vitest';
import { stagesOf } from './stages';

const waiting = { approval: { state: 'WAITING', reasons: [] } } as never;

describe('how far a case is', () => {
  it.each([['OPEN', 'claim'], ['CLAIMED', 'write'], ['PUBLISHING', 'publish'], ['FAILED', 'publish']] as const)('%s stands at %s', (state, stage) => {
    const { stages, now } = stagesOf({ state, replies: [] });
    expect(stages[now]).toBe(stage);
  });
  it('shows approval only where somebody has to approve', () => {
    expect(stagesOf({ state: 'CLAIMED', replies: [] }).stages).not.toContain('approve');
    const { stages, now } = stagesOf({ state: 'AWAITING_APPROVAL', replies: [waiting] });
    expect(stages[now]).toBe('approve');
  });
  it('is through when answered', () => {
    const { stages, now } = stagesOf({ state: 'ANSWERED', replies: [] });
    expect(now).toBe(stages.length);
  });
});
