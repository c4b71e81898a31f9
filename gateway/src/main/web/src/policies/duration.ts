export type Unit = 'days' | 'hours' | 'minutes';

const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Minutes of an ISO 8601 duration of days, hours and minutes; undefined where it is none. */
export function minutesOf(duration: string): number | undefined {
  const found = parts.exec(duration);
  if (!found || duration === 'P' || duration.endsWith('T')) return undefined;
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  return days * 1440 + hours * 60 + minutes + seconds / 60;
}

export function durationOf(amount: number, unit: Unit): string {
  if (unit === 'days') return `P${amount}D`;
  return unit === 'hours' ? `PT${amount}H` : `PT${amount}M`;
}

/** The largest unit in which the time is a whole number; a single day is said as 24 hours. */
export function inUnits(minutes: number, largest: 'days' | 'hours' = 'days'): { amount: number; unit: Unit } {
  if (largest === 'days' && minutes >= 2880 && minutes % 1440 === 0) return { amount: minutes / 1440, unit: 'days' };
  if (minutes >= 60 && minutes % 60 === 0) return { amount: minutes / 60, unit: 'hours' };
  return { amount: minutes, unit: 'minutes' };
}
