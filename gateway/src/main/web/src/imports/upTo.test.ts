import { describe, expect, it, vi } from 'vitest';
import { upTo } from './upTo';

/** A list of so many numbers, in pages as the API gives them. */
function numbers(count: number) {
  return vi.fn(async (limit: number, cursor: string | undefined) => {
    const from = Number(cursor ?? 0);
    const to = Math.min(count, from + Math.min(limit, 200));
    return { items: Array.from({ length: to - from }, (_, i) => from + i), nextCursor: to < count ? String(to) : null };
  });
}

describe('the first so many of a list', () => {
  it('come in one answer where they fit', async () => {
    const list = numbers(500);
    expect((await upTo(200, list)).items).toHaveLength(200);
    expect(list).toHaveBeenCalledTimes(1);
  });

  it('come in several where they do not, each once', async () => {
    const { items, nextCursor } = await upTo(450, numbers(500));
    expect(items).toEqual(Array.from({ length: 450 }, (_, i) => i));
    expect(nextCursor).toBe('450');
  });

  it('end with the list', async () => {
    const { items, nextCursor } = await upTo(600, numbers(500));
    expect(items).toHaveLength(500);
    expect(nextCursor).toBeUndefined();
  });
});
