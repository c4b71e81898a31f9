import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Line, waitBefore, type Standing } from './line';

/** A stream the test holds the other end of. */
class Stream {
  onopen: (() => void) | undefined;
  onerror: (() => void) | undefined;
  closed = false;
  private readonly listeners = new Map<string, (event: { data: string }) => void>();
  addEventListener(name: string, listener: (event: { data: string }) => void): void { this.listeners.set(name, listener); }
  say(name: string, data = '{}'): void { this.listeners.get(name)?.({ data }); }
  close(): void { this.closed = true; }
}

function line() {
  const streams: Stream[] = [];
  const standings: Standing['state'][] = [];
  const listener = { said: vi.fn(), resumed: vi.fn(), stands: (standing: Standing) => { standings.push(standing.state); } };
  const made = new Line(listener, () => { const stream = new Stream(); streams.push(stream); return stream as unknown as EventSource; });
  return { made, streams, standings, listener };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('the live line', () => {
  it('says nothing of a stream that ends and is back at once, but has the screen read afresh', async () => {
    const { made, streams, standings, listener } = line();
    made.start();
    streams[0]!.onopen!();
    streams[0]!.onerror!();
    await vi.advanceTimersByTimeAsync(1300);
    streams[1]!.onopen!();
    expect(standings).toEqual(['live', 'live']);
    expect(listener.resumed).toHaveBeenCalledOnce();
  });

  it('pauses when a second try fails too', async () => {
    const { made, streams, standings } = line();
    made.start();
    streams[0]!.onopen!();
    streams[0]!.onerror!();
    await vi.advanceTimersByTimeAsync(1300);
    streams[1]!.onerror!();
    expect(standings.at(-1)).toBe('paused');
  });

  it('gives up a stream that has been silent for forty seconds', async () => {
    const { made, streams } = line();
    made.start();
    streams[0]!.onopen!();
    await vi.advanceTimersByTimeAsync(39_000);
    streams[0]!.say('heartbeat');
    await vi.advanceTimersByTimeAsync(39_000);
    expect(streams[0]!.closed).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(streams[0]!.closed).toBe(true);
  });

  it('is quiet after it was stopped', async () => {
    const { made, streams } = line();
    made.start();
    made.stop();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(streams).toHaveLength(1);
    expect(streams[0]!.closed).toBe(true);
  });
});

describe('the wait before connecting again', () => {
  it('doubles up to thirty seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 9].map((attempt) => waitBefore(attempt, 0.5))).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });
  it('is spread, so that not everybody comes at once', () => {
    expect(waitBefore(3, 0)).toBe(3000);
    expect(waitBefore(3, 1)).toBe(5000);
  });
});
