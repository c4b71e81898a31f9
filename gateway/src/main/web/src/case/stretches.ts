import type { Evidence } from '@api/review';

export interface Stretch { text: string; telling: boolean }

/** Cuts a text where evidence begins and ends. What does not stand where it says belongs to another version of the text. */
export function stretches(text: string, evidence: readonly Evidence[]): Stretch[] {
  const places = evidence
    .filter(({ field, start, end, value }) => field === 'TEXT' && start !== undefined && end !== undefined && text.slice(start, end) === value)
    .map(({ start, end }) => ({ start: start!, end: end! }))
    .toSorted((a, b) => a.start - b.start);
  const cut: Stretch[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) cut.push({ text: text.slice(at, from), telling: false });
    cut.push({ text: text.slice(from, end), telling: true });
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), telling: false });
  return cut;
}
