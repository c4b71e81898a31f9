import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failed } from './bits';
import { asProblem, type Problem } from './problem';

/** A part of the screen whose code is fetched when it is first opened. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let ready: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const [, redraw] = useState(0);
    const [problem, setProblem] = useState<Problem>();
    const fetch = () => load().then((page) => { ready = page; redraw(1); }, (error: unknown) => setProblem(asProblem(error)));
    useEffect(() => { if (!ready) void fetch(); }, []);
    if (problem) return <Failed problem={problem} onRetry={() => location.reload()} />;
    const Page = ready;
    return Page ? <Page {...props} /> : null;
  };
}
