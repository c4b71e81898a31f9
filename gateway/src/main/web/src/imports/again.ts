import { useEffect } from 'preact/hooks';

const pause = 1_000;

/** Asks again a second after each answer, for as long as something still happens. */
export function useAgain(happens: boolean, reload: () => Promise<void>, since: readonly unknown[]): void {
  useEffect(() => {
    if (!happens) return undefined;
    const timer = setTimeout(reload, pause);
    return () => clearTimeout(timer);
  }, since);
}
