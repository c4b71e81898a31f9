import { describe, expect, it } from 'vitest';
import { riskAt } from './chip';

const at = Date.parse('2026-03-02T10:00:00Z');
const of = (more: object) => ({ state: 'OPEN' as const, risk: 'ON_TRACK' as const, dueAt: '2026-03-02T12:00:00Z', warnAt: '2026-03-02T11:30:00Z', backlog: false, ...more });
const hour = 3_600_000;

describe('the risk between two events of the server', () => {
  it('is at risk from the main warning on', () => expect(riskAt(of({}), at + 1.5 * hour)).toBe('AT_RISK'));
  it('is overdue right after the deadline, not at it', () => {
    expect(riskAt(of({}), at + 2 * hour)).toBe('AT_RISK');
    expect(riskAt(of({}), at + 2 * hour + 1)).toBe('OVERDUE');
  });
  it('does not change while the clock stands still', () => expect(riskAt(of({ risk: 'PAUSED' }), at + 9 * hour)).toBe('PAUSED'));
  it('stays what was settled', () => expect(riskAt(of({ risk: 'MET' }), at + 9 * hour)).toBe('MET'));
  it('is not called overdue by itself once the marketplace has the reply', () => {
    expect(riskAt(of({ state: 'PUBLISHING', risk: 'AT_RISK', publication: 'SENT' }), at + 3 * hour)).toBe('AT_RISK');
    expect(riskAt(of({ state: 'PUBLISHING', risk: 'AT_RISK', publication: 'PENDING' }), at + 3 * hour)).toBe('OVERDUE');
  });
});
