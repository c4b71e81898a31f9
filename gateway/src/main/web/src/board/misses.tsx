import type { MissForecast } from '@api/response';
import { show } from '../shared/dates';
import { boardWords } from './boardWords';
import { CaseLine } from './caseLine';
import { sentence } from './forecast';

/** What the forecast says, why, and the first cases that it means. */
export function Misses({ of: f }: { of: MissForecast }) {
  const t = boardWords.value;
  return (
    <section class="panel" id="misses" tabIndex={-1} aria-labelledby="misses-title">
      <h2 id="misses-title">{t.misses} <small>{t.missesHint}</small></h2>
      <p class={f.misses > 0 ? 'verdict bad' : 'verdict'}>{sentence(f)}{f.basis !== 'NONE' && f.waitingLate > 0 && t.late(f.waitingLate)}</p>
      {f.cases.length > 0 && <ul class="board-lines">{f.cases.map((c) => <CaseLine key={c.id} of={c}>{c.before !== undefined && c.turnEndsAt && t.why(c.before, show(c.turnEndsAt, 'time'))}</CaseLine>)}</ul>}
      {f.misses > f.cases.length && <p class="soft">{t.more(f.misses - f.cases.length)}</p>}
      {f.basis !== 'NONE' && <small>{t.order}</small>}
    </section>
  );
}
