import { minutesOf } from '../case/durations';

const day = 1440;

/** A reply window as days, to a hundredth; empty where it is not known. */
export function daysOf(window: string | undefined): string {
  const minutes = window ? minutesOf(window) : undefined;
  return minutes === undefined ? '' : String(Math.round((minutes / day) * 100) / 100);
}

/** Days as a reply window in whole hours. What is no number is sent as it stands, so that the server says what is wrong with it. */
export function windowOf(days: string): string {
  const text = days.trim();
  const amount = Number(text.replace(',', '.'));
  return text && Number.isFinite(amount) ? `PT${Math.round(amount * 24)}H` : text;
}
