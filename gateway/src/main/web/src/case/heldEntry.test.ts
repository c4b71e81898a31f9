import { describe, expect, it } from 'vitest';
import { heldHappening } from './heldEntry';

const at = '2026-03-02T10:00:00Z';

describe('a case that stayed too long', () => {
  it('says what did not happen, by when, and with whom', () => {
    const said = heldHappening({ type: 'HELD_TOO_LONG', at, stage: 'WRITE', dueAt: at, assignee: { id: 'usr_1', name: 'Anna' } });
    expect(said).toMatch(/^not written by .+ · Anna$/);
  });

  it('says who did not begin', () => expect(heldHappening({ type: 'RETURNED_TO_QUEUE', at, stage: 'CLAIM', dueAt: at, assignee: { id: 'usr_1', name: 'Anna' } })).toBe('Back in the queue · Anna did not begin in time'));

  it('says that the marketplace closes, and that it did', () => {
    expect(heldHappening({ type: 'WINDOW_CLOSING', at, dueAt: at })).toMatch(/^Soon the marketplace takes no reply · /);
    expect(heldHappening({ type: 'WINDOW_CLOSED', at, dueAt: at })).toBe('The marketplace takes no reply any more');
  });

  it('says when it was noticed late', () => expect(heldHappening({ type: 'HELD_TOO_LONG', at, stage: 'TRIAGE', dueAt: at, late: true })).toMatch(/^nobody took it by .+ · recorded late$/));
});
