interface Page<T> { items: T[]; nextCursor?: string | null }

/** The most that one answer holds. */
const most = 200;

/** The first so many of a list, however many answers that takes; it goes on where there is a cursor. */
export async function upTo<T>(wanted: number, page: (limit: number, cursor: string | undefined) => Promise<Page<T>>): Promise<Page<T>> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const next = await page(Math.min(most, wanted - items.length), cursor);
    items.push(...next.items);
    cursor = next.nextCursor ?? undefined;
  } while (cursor && items.length < wanted);
  return { items, ...(cursor && { nextCursor: cursor }) };
}
