import { useEffect, useState } from 'preact/hooks';
import { asProblem, type Problem } from './problem';

export interface Loaded<T> { data: T | undefined; problem: Problem | undefined; reload: () => Promise<void>; set: (data: T) => void }

/** Reads once and again on demand; an answer that arrives after the question changed is dropped. */
export function useLoad<T>(read: () => Promise<T>, about: readonly unknown[] = []): Loaded<T> {
  const [data, set] = useState<T>();
  const [problem, setProblem] = useState<Problem>();
  const [turn] = useState({ now: 0 });
  const reload = async () => {
    const mine = turn.now += 1;
    try {
      const answer = await read();
      if (mine !== turn.now) return;
      set(answer);
      setProblem(undefined);
    } catch (error) {
      if (mine === turn.now) setProblem(asProblem(error));
    }
  };
  useEffect(() => { void reload(); return () => { turn.now += 1; }; }, about);
  return { data, problem, reload, set };
}
