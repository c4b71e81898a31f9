import { describe, expect, it } from 'vitest';
import { zone } from '../shared/dates';
import { absenceText, standing } from './absent';

const at = (text: string) => Date.parse(text);
const week = { from: '2026-12-01T08:00:00Z', until: '2026-12-08T08:00:00Z' };

describe('an absence', () => {
  it('holds from its beginning until the instant somebody is back', () => {
    expect(standing(week, at('2026-12-01T07:59:59Z'))).toBe('later');
    expect(standing(week, at('2026-12-01T08:00:00Z'))).toBe('away');
    expect(standing(week, at('2026-12-08T08:00:00Z'))).toBe('here');
    expect(standing(undefined, 0)).toBe('here');
  });
  it('is said with its end, and with its beginning while it lies ahead', () => {
    zone.value = 'UTC';
    expect(absenceText(week, at('2026-12-03T08:00:00Z'))).toBe('away until 8 Dec, 08:00');
    expect(absenceText(week, at('2026-11-29T08:00:00Z'))).toBe('away from 1 Dec, 08:00 until 8 Dec, 08:00');
    expect(absenceText(week, at('2026-12-09T08:00:00Z'))).toBeUndefined();
  });
});
