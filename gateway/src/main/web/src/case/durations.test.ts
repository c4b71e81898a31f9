import { describe, expect, it } from 'vitest';
import { promise, span } from './durations';

const minute = 60_000;

describe('spans of time in words', () => {
  it.each([[20_000, '20 s'], [45 * minute, '45 min'], [190 * minute, '3 h 10 min'], [120 * minute, '2 h'], [20 * 60 * minute, '20 h'], [28 * 60 * minute, '1 d 4 h'], [100 * 60 * minute, '4 d']])('%i ms is %s', (ms, text) => expect(span(ms)).toBe(text));
  it.each([[24 * 60 * minute, '24 h'], [72 * 60 * minute, '3 d'], [90 * minute, '1 h 30 min'], [2 * minute, '2 min']])('a promise of %i ms is %s', (ms, text) => expect(promise(ms)).toBe(text));
});
