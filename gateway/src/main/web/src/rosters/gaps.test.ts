import type { Weekday } from '@api/notification';
import { describe, expect, it } from 'vitest';
import { gaps, gapText } from './gaps';

const all: Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const shift = (days: Weekday[], from: string, to: string) => ({ days, from, to });

describe('the gaps of a week', () => {
  it('are none where somebody is always on call', () => {
    expect(gaps([shift(all, '00:00', '24:00')])).toEqual([]);
    expect(gaps([shift(all, '09:00', '09:00')])).toEqual([]);
    expect(gaps([shift(all, '06:00', '22:00'), shift(all, '22:00', '06:00')])).toEqual([]);
  });
  it('are the whole week without a shift', () => {
    expect(gaps([])).toEqual([{ from: 0, to: 10_080 }]);
  });
  it('lie between shifts and reach over the night', () => {
    expect(gaps([shift(['MONDAY', 'TUESDAY'], '09:00', '17:00')]).map(gapText)).toEqual(['Mon 17:00 – Tue 09:00', 'Tue 17:00 – Mon 09:00']);
  });
  it('leave out what another shift covers', () => {
    expect(gaps([shift(all, '08:00', '16:00'), shift(all, '12:00', '07:00')]).map(gapText)[0]).toBe('Mon 07:00 – Mon 08:00');
  });
  it('know that the night of Sunday is that of Monday', () => {
    expect(gaps([shift(['SUNDAY'], '20:00', '08:00')]).map(gapText)).toEqual(['Mon 08:00 – Sun 20:00']);
  });
});
