/** Days whose reviews were counted together: one, or from the first to before the day that ends them. */
export interface Span { day: string | Date; until?: string | Date; missing: number }

export function spanOf({ day, until, missing }: Span): string {
  return `${String(day)}${until ? `–${lastBefore(String(until))}` : ''}: ${missing}`;
}

function lastBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
