const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Time left as people read a clock: 42:10, 2:10:33, 3d 4h; negative once the deadline has passed. */
export function countdown(left: number): string {
  const sign = left < 0 ? '−' : '';
  const span = Math.abs(left);
  if (span >= 2 * day) return `${sign}${Math.floor(span / day)}d ${Math.floor((span % day) / hour)}h`;
  const seconds = Math.floor(span / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const h = Math.floor(seconds / 3600);
  const tail = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return `${sign}${h > 0 ? `${h}:` : ''}${tail}`;
}
