import { useState } from 'preact/hooks';
import { asProblem, type Problem } from './problem';

/** Sends a form once at a time and keeps what the server found wrong with it. */
export function useSubmit(send: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const submit = async (event?: Event) => {
    event?.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await send();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, submit, setProblem };
}

export function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}
