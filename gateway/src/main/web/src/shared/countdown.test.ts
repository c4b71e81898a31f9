import { describe, expect, it } from 'vitest';
import { countdown } from './countdown';

const second = 1000;
const hour = 3600 * second;

describe('time left', () => {
  it.each([
    [42 * 60 * second + 10 * second, '42:10'],
    [9 * second, '00:09'],
    [2 * hour + 10 * 60 * second + 33 * second, '2:10:33'],
    [47 * hour, '47:00:00'],
    [76 * hour, '3d 4h'],
    [-(12 * 60 + 4) * second, '−12:04'],
    [-50 * hour, '−2d 2h'],
  ])('of %i ms reads %s', (left, text) => expect(countdown(left)).toBe(text));
});
