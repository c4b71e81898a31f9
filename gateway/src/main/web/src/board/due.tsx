import type { Board, DueQuarter } from '@api/response';
import { show } from '../shared/dates';
import { words } from '../shared/language';
import { rate } from '../shared/rate';
import { bars, type Bar } from './bars';
import { boardWords } from './boardWords';

/** The next four hours by the quarter, with what gets answered as a line across. */
export function Due({ of: { due } }: { of: Board }) {
  const t = boardWords.value;
  const heights = bars(due);
  const empty = due.every((quarter) => quarter.due === 0);
  return (
    <section class="panel" aria-labelledby="due-title">
      <h2 id="due-title">{t.due} <small>{t.dueHint}</small></h2>
      {empty ? <p class="soft">{t.nothingDue}</p> : (
        <>
          <ol class="quarters">{due.map((quarter, i) => <Column key={quarter.from} of={quarter} bar={heights[i]!} />)}</ol>
          <Legend capacity={heights.some((bar) => bar.capacity !== undefined)} />
        </>
      )}
    </section>
  );
}

function Column({ of: q, bar }: { of: DueQuarter; bar: Bar }) {
  const t = boardWords.value;
  const from = show(q.from, 'time');
  const said = t.quarter(from, show(q.to, 'time'), q.due, q.willMiss) + (q.capacity === undefined ? '' : ` · ${t.answered(rate(q.capacity))}`);
  return (
    <li title={said}>
      <span class="unseen">{said}</span>
      <span class="stack" aria-hidden="true">
        {q.due > 0 && <em>{q.due}</em>}
        <i class="on-track" style={{ height: `${bar.onTrack}%` }} /><i class="at-risk" style={{ height: `${bar.atRisk}%` }} /><i class="will-miss" style={{ height: `${bar.willMiss}%` }} />
        {bar.capacity !== undefined && <s style={{ bottom: `${bar.capacity}%` }} />}
      </span>
      <span class="hour" aria-hidden="true">{from.endsWith(':00') && from}</span>
    </li>
  );
}

function Legend({ capacity }: { capacity: boolean }) {
  const t = boardWords.value;
  const risk = words.value.risk;
  return (
    <ul class="key" aria-hidden="true">
      <li><i class="will-miss" />{t.willMiss}</li><li><i class="at-risk" />{risk.AT_RISK}</li><li><i class="on-track" />{risk.ON_TRACK}</li>
      {capacity && <li><s />{t.capacity}</li>}
    </ul>
  );
}
