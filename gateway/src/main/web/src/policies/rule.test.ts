import { describe, expect, it } from 'vitest';
import { calendars } from '../calendars/known';
import { besides, conditions, fromPolicy, moved, newRule, runsIn, toRequest, warnings, within, type Rule } from './rule';

const rule = (name: string, more: Partial<Rule> = {}): Rule => ({ ...newRule(), name, ...more });

describe('the rules of the reply deadlines', () => {
  it('send no condition that says nothing, and no id for a new rule', () => {
    const { match, id } = toRequest(rule(' Angry ', { match: { maxRating: 2, shops: [], minRepeatCount: null } }));
    expect(match).toEqual({ maxRating: 2 });
    expect(id).toBeUndefined();
    expect(toRequest(rule(' Angry ')).name).toBe('Angry');
  });

  it('keep the hours they run in and the warnings before the deadline when they are saved', () => {
    const policy = { id: 'pol_1', name: 'Angry', match: {}, firstReply: 'PT8H', calendarId: 'cal_1', warnAt: [50], warnBefore: ['PT30M'], mainWarning: 50, requiresApproval: false, pauseReasons: ['MARKETPLACE_APPEAL' as const], stages: { claim: 'PT1H' }, followUp: 'PT4H', serviceLevel: 'EXPECTED' as const };
    expect(toRequest(fromPolicy(policy))).toEqual(policy);
    expect(toRequest(fromPolicy({ ...policy, calendarId: null, warnBefore: [] }))).not.toHaveProperty('calendarId');
  });

  it('say their time, in opening hours where they run by a calendar', () => {
    expect(within({ firstReply: 'P3D' })).toBe('3 d');
    expect(within({ firstReply: 'PT8H', calendarId: 'cal_1' })).toBe('8 opening hours');
    expect(within({ firstReply: 'P3D', calendarId: 'cal_1' })).toBe('72 opening hours');
    expect(within({ firstReply: 'PT90M', calendarId: 'cal_1' })).toBe('1 h 30 min of opening time');
    expect(warnings({ warnAt: [50, 90], warnBefore: ['PT2H', 'PT30M'] })).toBe('50 %, 90 % and 2 h, 30 min before');
    expect(warnings({ warnAt: [50], warnBefore: [] })).toBe('50 %');
  });

  it('name the hours they run in, once the names are there', () => {
    expect(runsIn({ calendarId: 'cal_1' })).toBeUndefined();
    calendars.value = [{ id: 'cal_1', version: 1, name: 'Desk', zone: 'UTC', week: {}, days: [], changedAt: '', changedBy: { id: 'usr_1', name: 'Ann' } }];
    expect([runsIn({}), runsIn({ calendarId: 'cal_1' }), runsIn({ calendarId: 'cal_2' })]).toEqual([undefined, 'in Desk', 'in Hours that were deleted']);
    calendars.value = undefined;
  });

  it('send no stage without a target', () => {
    expect(toRequest(rule('A', { stages: { claim: null, write: 'PT2H' } })).stages).toEqual({ write: 'PT2H' });
    expect(toRequest(rule('A', { stages: { claim: null } }))).not.toHaveProperty('stages');
    expect(besides({ followUp: 'PT4H', serviceLevel: 'BASIC' })).toEqual(['later answers 4 h', 'basic']);
  });

  it('change places', () => {
    const rules = ['a', 'b', 'c'].map((name) => rule(name));
    expect(moved(rules, 1, -1).map((one) => one.name)).toEqual(['b', 'a', 'c']);
    expect(moved(rules, 0, 1).map((one) => one.name)).toEqual(['b', 'a', 'c']);
  });

  it('say in words for which reviews they are', () => {
    expect(conditions({ maxRating: 1, languages: ['zh'], minRepeatCount: 2 })).toEqual(['at most 1 star', 'Chinese', 'at least 2 before']);
    expect(conditions({ tiers: ['VIP'], products: ['a1', 'b2'], minMood: 4 })).toEqual(['VIP', 'a1, b2', 'angry or worse']);
    expect(conditions({})).toEqual(['every review']);
  });
});
