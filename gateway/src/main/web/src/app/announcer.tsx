import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { counts } from '../queue/counts';
import { words } from '../shared/language';

const said = signal('');
const quiet = 10_000;

/** Tells a screen reader how many cases are late, only when that changes and at most every ten seconds. */
export function Announcer() {
  useEffect(() => {
    let last = '';
    const timer = setInterval(() => {
      const c = counts.value;
      const next = c ? words.value.queue.changed(c.overdue, c.atRisk) : '';
      if (last && next !== last) said.value = next;
      last = next;
    }, quiet);
    return () => clearInterval(timer);
  }, []);
  return <div class="unseen" aria-live="polite">{said.value}</div>;
}
