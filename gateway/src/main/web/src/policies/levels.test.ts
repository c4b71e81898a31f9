import { describe, expect, it } from 'vitest';
import { atOffset, minutesAt, newLevel, offsetText } from './levels';

describe('the levels of a ladder', () => {
  it.each([['-PT30M', -30], ['PT0S', 0], ['PT2H', 120], ['-P1D', -1440]])('%s is %i minutes from the deadline', (offset, minutes) => expect(minutesAt(offset)).toBe(minutes));
  it.each([-1440, -90, -30, 0, 15, 60, 90])('%i minutes come back as they were', (minutes) => expect(minutesAt(atOffset(minutes))).toBe(minutes));
  it('say on which side of the deadline they stand', () => {
    expect([-30, 0, 60].map(offsetText)).toEqual(['30 min before the deadline', 'at the deadline', '1 h after the deadline']);
  });
  it('rise: each new one is later than the one below', () => {
    const first = newLevel([]);
    const second = newLevel([first]);
    const third = newLevel([first, second]);
    expect([first, second, third].map(({ offset }) => minutesAt(offset))).toEqual([-30, 0, 60]);
    expect(third.recipients).toEqual(['MANAGERS']);
  });
});
