import { describe, expect, it } from 'vitest';
import { daysOf, windowOf } from './replyDays';

describe('how long replies are taken', () => {
  it.each([['PT720H', '30'], ['P14D', '14'], ['PT36H', '1.5'], ['PT1H', '0.04'], [undefined, '']])('%s is shown as %j days', (window, days) => expect(daysOf(window)).toBe(days));
  it.each([['30', 'PT720H'], [' 1,5 ', 'PT36H'], ['0', 'PT0H'], ['-2', 'PT-48H'], ['', ''], ['a month', 'a month']])('%j days are sent as %j', (days, window) => expect(windowOf(days)).toBe(window));
});
