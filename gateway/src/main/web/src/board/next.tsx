import type { BoardCase } from '@api/response';
import { boardWords } from './boardWords';
import { CaseLine } from './caseLine';

/** The first to fall due, and who has them. */
export function Next({ of }: { of: readonly BoardCase[] }) {
  const t = boardWords.value;
  return (
    <section class="panel" aria-labelledby="next-title">
      <h2 id="next-title">{t.next} <small>{t.nextHint}</small></h2>
      {of.length === 0 && <p class="soft">{t.nothingNext}</p>}
      <ul class="board-lines">{of.map((c) => <CaseLine key={c.id} of={c}>{c.claim?.by.name ?? c.assignee?.name ?? t.unassigned}</CaseLine>)}</ul>
    </section>
  );
}
