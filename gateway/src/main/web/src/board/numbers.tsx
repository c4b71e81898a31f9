import type { Board } from '@api/response';
import type { ComponentChildren } from 'preact';
import type { ViewId } from '../queue/views';
import { show } from '../shared/dates';
import { words } from '../shared/language';
import { boardWords } from './boardWords';

/** How many of what; each number leads to its cases. */
export function Numbers({ of: { counts: n, forecast }, shop }: { of: Board; shop: string | undefined }) {
  const t = boardWords.value;
  const risk = words.value.risk;
  const to = (view: ViewId) => `/queue?view=${view}${shop ? `&shop=${encodeURIComponent(shop)}` : ''}`;
  const known = forecast.basis !== 'NONE';
  return (
    <nav class="kpis" aria-label={t.numbers}>
      <Kpi href={to('overdue')} name={risk.OVERDUE} glyph="▲" look={n.overdue > 0 ? 'over' : undefined}>{n.overdue}</Kpi>
      <Kpi href={to('risk')} name={risk.AT_RISK} glyph="◐" look={n.atRisk > 0 ? 'risk' : undefined}>{n.atRisk}</Kpi>
      <Kpi href={to('track')} name={risk.ON_TRACK} glyph="●">{n.onTrack}</Kpi>
      <Kpi href="#misses" onClick={toMisses} name={t.willMiss} hint={known ? t.dueBy(show(forecast.until, 'time')) : t.noForecast} look={forecast.misses > 0 ? 'bad' : undefined}>{known ? forecast.misses : '–'}</Kpi>
      <Kpi href={to('unclaimed')} name={t.unclaimed}>{n.unassigned}</Kpi>
      <Kpi href={to('approval')} name={t.approval}>{n.awaitingApproval}</Kpi>
      <Kpi href={to('failed')} name={t.failed} glyph={n.failed > 0 ? '!' : undefined} look={n.failed > 0 ? 'bad' : undefined}>{n.failed}</Kpi>
      {n.paused > 0 && <Kpi href={to('paused')} name={risk.PAUSED} glyph="Ⅱ">{n.paused}</Kpi>}
      <Kpi href={to('backlog')} name={t.backlog} glyph="○">{n.backlog}</Kpi>
    </nav>
  );
}

interface KpiProps { href: string; name: string; glyph?: string | undefined; hint?: string; look?: string | undefined; onClick?: (event: MouseEvent) => void; children: ComponentChildren }

function Kpi({ href, name, glyph, hint, look, onClick, children }: KpiProps) {
  return (
    <a class={`kpi${look ? ` ${look}` : ''}`} href={href} onClick={onClick}>
      <span>{glyph && <i aria-hidden="true">{glyph}</i>}{name}</span><b>{children}</b>{hint && <small>{hint}</small>}
    </a>
  );
}

function toMisses(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('misses')?.focus();
}
