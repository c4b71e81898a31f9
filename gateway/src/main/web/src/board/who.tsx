import type { BoardPerson } from '@api/response';
import { Avatar } from '../shared/bits';
import { rate } from '../shared/rate';
import { boardWords } from './boardWords';

/** Everybody with their cases, the longest bar being the heaviest load. */
export function Who({ of }: { of: readonly BoardPerson[] }) {
  const t = boardWords.value;
  const most = Math.max(1, ...of.map(total));
  return (
    <section class="panel" aria-labelledby="who-title">
      <h2 id="who-title">{t.who} <small>{t.whoHint}</small></h2>
      <table class="who-has">
        <thead class="unseen"><tr><th>{t.name}</th><th>{t.load}</th><th>{t.perHour}</th></tr></thead>
        <tbody>{of.map((person) => <Row key={person.person?.id ?? ''} of={person} most={most} />)}</tbody>
      </table>
    </section>
  );
}

function total(p: BoardPerson): number {
  return p.overdue + p.atRisk + p.onTrack;
}

function Row({ of: p, most }: { of: BoardPerson; most: number }) {
  const t = boardWords.value;
  return (
    <tr>
      <th scope="row">{p.person ? <span class="person"><Avatar name={p.person.name} /><span><b>{p.person.name}</b><small class={p.active ? 'here' : undefined}>{p.active ? t.active : t.away}</small></span></span> : <a class="link" href="/queue?view=unclaimed">{t.unassigned}</a>}</th>
      <td>
        <span class="unseen">{t.loads(p.overdue, p.atRisk, p.onTrack)}</span>
        <span class="load" aria-hidden="true" style={{ width: `${(100 * total(p)) / most}%` }}><Part look="will-miss" n={p.overdue} /><Part look="at-risk" n={p.atRisk} /><Part look="on-track" n={p.onTrack} /></span>
        <small class="split" aria-hidden="true"><span>▲ {p.overdue}</span><span>◐ {p.atRisk}</span><span>● {p.onTrack}</span></small>
      </td>
      <td class="end" title={p.person && t.replies(p.replies)}>{p.perHour === undefined ? p.person && <span class="soft">–</span> : <b>{rate(p.perHour)}</b>}</td>
    </tr>
  );
}

function Part({ look, n }: { look: string; n: number }) {
  return n > 0 ? <i class={look} style={{ flexGrow: n }} /> : null;
}
