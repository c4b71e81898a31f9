import type { Found } from './plan';

const usual = ['yyyy-MM-dd', 'yyyy-MM-dd HH:mm:ss', 'yyyy/M/d', 'd/M/yyyy', 'M/d/yyyy', 'd.M.yyyy', 'd-M-yyyy', 'MMM d, yyyy', 'd MMM yyyy', 'yyyy年M月d日'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const token = /'([^']*)'|y+|M+|d+|H+|m+|s+|S+|X+|[zZ]/gi;

/** The ways of writing dates that are offered: what was found, where that may be read in two ways the other one too, then the usual ones. */
export function dateChoices({ dateFormats, ambiguousDates }: Pick<Found, 'dateFormats' | 'ambiguousDates'>): string[][] {
  const found = dateFormats.length > 0 ? [dateFormats] : [];
  const both = ambiguousDates ? [...found, dateFormats.map(turned)] : found;
  const known = new Set(both.map((one) => one.join('\n')));
  return [...both, ...usual.filter((one) => !known.has(one)).map((one) => [one])];
}

/** Day and month the other way round. */
export function turned(format: string): string {
  return format.replace(/^(d+)([/-])(M+)|^(M+)([/-])(d+)/, (_, d, first, m, month, second, day) => (d ? `${m}${first}${d}` : `${day}${second}${month}`));
}

export function isDayFirst(format: string): boolean {
  return /^d/.test(format);
}

/** The last of March as this format writes it, since few people read patterns. */
export function example(format: string): string {
  return format.replace(token, (part, quoted) => quoted ?? written(part));
}

function written(part: string): string {
  const two = part.length > 1;
  switch (part[0]) {
    case 'y': case 'Y': return part.length === 2 ? '26' : '2026';
    case 'M': return part.length > 3 ? 'March' : part.length === 3 ? 'Mar' : two ? '03' : '3';
    case 'd': case 'D': return '31';
    case 'H': return two ? '09' : '9';
    case 'm': return '05';
    case 's': return '00';
    case 'S': return '0'.repeat(part.length);
    case 'z': return 'UTC';
    case 'Z': return '+0000';
    default: return 'Z';
  }
}

const parts: Record<string, string> = { y: '(?<y>\\d{4})', M: '(?<M>\\d{1,2})', d: '(?<d>\\d{1,2})', H: '(?<H>\\d{1,2})', m: '(?<m>\\d{2})', s: '(?<s>\\d{2})', S: '\\d+' };

/** A date of a file as 2026-03-31T09:05:00 or, without a time, 2026-03-31; undefined where no format reads it or it says its own zone. */
export function readDate(text: string, formats: readonly string[]): string | undefined {
  for (const format of [...formats, 'yyyy-MM-dd', 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd HH:mm:ss', "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"]) {
    const found = pattern(format)?.exec(text.trim())?.groups;
    const date = found && dated(found);
    if (date) return date;
  }
  return undefined;
}

function pattern(format: string): RegExp | undefined {
  if (/[XzZ]/.test(format.replace(/'[^']*'/g, ''))) return undefined;
  let last = 0;
  let source = '';
  for (const match of format.matchAll(token)) {
    source += literal(format.slice(last, match.index)) + (match[1] === undefined ? part(match[0]) : literal(match[1]));
    last = match.index + match[0].length;
  }
  return new RegExp(`^${source}${literal(format.slice(last))}$`, 'i');
}

function part(letters: string): string {
  if (letters.startsWith('MMM')) return '(?<M>[a-z]{3,})';
  return parts[letters[0]!] ?? parts[letters[0]!.toLowerCase()] ?? '';
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function dated({ y, M, d, H, m, s }: Record<string, string>): string | undefined {
  const month = /\d/.test(M!) ? Number(M) : months.findIndex((name) => name.toLowerCase().startsWith(M!.toLowerCase())) + 1;
  const day = `${y}-${String(month).padStart(2, '0')}-${d!.padStart(2, '0')}`;
  // A calendar has no 31 February; what comes back as another day is none.
  const real = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day) return undefined;
  return H === undefined ? day : `${day}T${H.padStart(2, '0')}:${m ?? '00'}:${s ?? '00'}`;
}
