import type { Case, HistoryEntry } from '@api/response';
import { now } from '../shared/clock';
import { near, show } from '../shared/dates';
import { words } from '../shared/language';
import { Happening } from './happening';

const bad = new Set(['BREACHED', 'MISSED', 'REFUSED', 'VANISHED', 'RECHECK_FAILED', 'REPLY_RETURNED', 'OUTCOME_UNKNOWN']);
const risky = new Set(['WARNED', 'ESCALATED']);
const good = new Set(['MET', 'CONFIRMED', 'IMPROVED', 'REPLY_APPROVED']);

/** Everything that happened, latest first. */
export function Timeline({ of }: { of: Case }) {
  return (
    <section>
      <h2>{words.value.case.history}</h2>
      <ol class="line">{of.history.toReversed().map((entry, i) => <Entry key={of.history.length - i} entry={entry} />)}</ol>
    </section>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const look = bad.has(entry.type) ? 'bad-dot' : good.has(entry.type) ? 'good-dot' : risky.has(entry.type) ? 'risk-dot' : undefined;
  return (
    <li class={look}>
      <span><Happening entry={entry} /></span>
      <em><time dateTime={entry.at} title={show(entry.at, 'full')}>{near(entry.at, now.peek())}</time>{entry.actor && !entry.actor.id.startsWith('service:') && ` · ${entry.actor.name}`}</em>
    </li>
  );
}
