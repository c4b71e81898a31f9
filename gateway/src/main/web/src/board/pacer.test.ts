import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pacer } from './pacer';

describe('when the board looks again', () => {
  let looks = 0;
  let pacer: Pacer;

  beforeEach(() => {
    vi.useFakeTimers();
    looks = 0;
    pacer = new Pacer(() => { looks += 1; });
  });

  afterEach(() => {
    pacer.stop();
    vi.useRealTimers();
  });

  it('is every minute while nothing happens', () => {
    vi.advanceTimersByTime(59_999);
    expect(looks).toBe(0);
    vi.advanceTimersByTime(60_001);
    expect(looks).toBe(2);
  });

  it('is at most every five seconds however much happens', () => {
    for (let second = 0; second < 20; second += 1) {
      pacer.news();
      vi.advanceTimersByTime(1_000);
    }
    expect(looks).toBe(4);
  });

  it('is at once when the last look is long ago', () => {
    vi.advanceTimersByTime(30_000);
    pacer.news();
    vi.advanceTimersByTime(0);
    expect(looks).toBe(1);
  });

  it('is never after the page was left', () => {
    pacer.news();
    pacer.stop();
    vi.advanceTimersByTime(120_000);
    expect(looks).toBe(0);
  });
});
