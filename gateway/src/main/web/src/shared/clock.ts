import { signal } from '@preact/signals';

/** Milliseconds the server is ahead of this machine; countdowns follow the server. */
const ahead = signal(0);

/** The one clock of the page: every countdown reads it, so a thousand cases cost one timer. */
export const now = signal(Date.now());

export function serverTime(): number {
  return Date.now() + ahead.value;
}

export function followServer(instant: string): void {
  const heard = Date.parse(instant);
  if (Number.isFinite(heard)) ahead.value = heard - Date.now();
}

export function startClock(): () => void {
  const tick = () => { now.value = serverTime(); };
  tick();
  const timer = setInterval(tick, 1000);
  return () => clearInterval(timer);
}
