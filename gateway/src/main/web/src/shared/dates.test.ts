import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, instantAt, zone } from './dates';

afterEach(() => { zone.value = undefined; });

describe('what a person types as a time', () => {
  it.each([
    ['Asia/Shanghai', '2026-03-01T09:30', '2026-03-01T01:30:00.000Z'],
    ['America/New_York', '2026-01-15T20:00', '2026-01-16T01:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29T01:30', '2026-03-29T00:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
  ])('is meant in %s', (name, typed, instant) => {
    zone.value = name;
    expect(instantAt(typed)).toBe(instant);
  });

  it('shows an instant as the day it is there', () => {
    zone.value = 'Asia/Shanghai';
    expect(dayOf('2026-03-01T17:00:00Z')).toBe('2026-03-02');
    expect(dayOf('2026-03-01T15:59:59Z')).toBe('2026-03-01');
  });
});
