import type { Finding } from '@api/response';

export interface Span { start: number; end: number; tone: 'hard' | 'soft'; finding: Finding }
export interface Piece { text: string; span?: Span }

/** Where the findings stand in the text as it is now, although the check read it a moment ago. */
export function spans(findings: readonly Finding[], read: string, text: string): Span[] {
  const same = common(read, text);
  const shift = text.length - read.length;
  const moved = (f: Finding): Span | undefined => {
    const tone = f.hardFail ? 'hard' : 'soft';
    if (f.end <= same.head) return { start: f.start, end: f.end, tone, finding: f };
    if (f.start >= read.length - same.tail) return { start: f.start + shift, end: f.end + shift, tone, finding: f };
    return undefined;
  };
  return findings
    .filter((f) => f.end > f.start)
    .map(moved)
    .filter((span) => span !== undefined)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The text cut into pieces that are marked or not; where two findings overlap the earlier one shows. */
export function pieces(text: string, marked: readonly Span[]): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const span of marked) {
    if (span.start < at) continue;
    if (span.start > at) out.push({ text: text.slice(at, span.start) });
    out.push({ text: text.slice(span.start, span.end), span });
    at = span.end;
  }
  if (at < text.length) out.push({ text: text.slice(at) });
  return out;
}

function common(a: string, b: string): { head: number; tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}
