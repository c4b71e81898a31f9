import { locale } from './language';

/** A pace or a capacity as people say it: 7.1, 12. */
export function rate(n: number): string {
  return n.toLocaleString(locale.value, { maximumFractionDigits: n < 10 ? 1 : 0 });
}
