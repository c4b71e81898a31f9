export type Unit = 'days' | 'hours' | 'minutes';

export function durationOf(amount: number, unit: Unit): string {
  if (unit === 'days') return `P${amount}D`;
  return unit === 'hours' ? `PT${amount}H` : `PT${amount}M`;
}

/** Written in hours where it is whole hours, otherwise in minutes. */
export function writtenOf(minutes: number): string {
  const { amount, unit } = inUnits(minutes, 'hours');
  return durationOf(amount, unit);
}

/** The largest unit in which the time is a whole number; a single day is said as 24 hours. */
export function inUnits(minutes: number, largest: 'days' | 'hours' = 'days'): { amount: number; unit: Unit } {
  if (largest === 'days' && minutes >= 2880 && minutes % 1440 === 0) return { amount: minutes / 1440, unit: 'days' };
  if (minutes >= 60 && minutes % 60 === 0) return { amount: minutes / 60, unit: 'hours' };
  return { amount: minutes, unit: 'minutes' };
}
