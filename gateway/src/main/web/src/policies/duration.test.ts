import { describe, expect, it } from 'vitest';
import { minutesOf } from '../case/durations';
import { durationOf, inUnits } from './duration';

describe('the time of a rule', () => {
  it.each([['PT24H', 1440], ['PT90M', 90], ['P3D', 4320], ['P1DT2H', 1560], ['PT30S', 0.5]])('%s is %d minutes', (text, minutes) => expect(minutesOf(text)).toBe(minutes));
  it.each(['', 'P', 'PT', '24H', 'P1Y'])('%j is no time', (text) => expect(minutesOf(text)).toBeUndefined());
  it('knows no days where only opening hours count', () => expect(inUnits(4320, 'hours')).toEqual({ amount: 72, unit: 'hours' }));
  it.each([[90, 90, 'minutes'], [1440, 24, 'hours'], [4320, 3, 'days'], [1500, 25, 'hours']] as const)('%i minutes are edited as %i %s', (minutes, amount, unit) => {
    expect(inUnits(minutes)).toEqual({ amount, unit });
    expect(minutesOf(durationOf(amount, unit))).toBe(minutes);
  });
});
