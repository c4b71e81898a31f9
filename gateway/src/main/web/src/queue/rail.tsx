import { isDemo } from '../demo/demo';
import { now } from '../shared/clock';
import { near, show } from '../shared/dates';
import { words } from '../shared/language';
import { lazy } from '../shared/lazy';
import { counts } from './counts';
import { filter } from './filter';
import { live } from '../live/live';
import { caseOf, order } from './rows';
import { closedViews, openViews, views, type ViewId } from './views';

const TryThis = lazy(() => import('../demo/tryThis').then((module) => module.TryThis));

export function Rail() {
  const t = words.value.queue;
  return (
    <nav class="views" aria-label={t.views}>
      <h2>{t.views}</h2>
      {openViews.map((view) => <ViewLink key={view} view={view} />)}
      <h2>{t.closed}</h2>
      {closedViews.map((view) => <ViewLink key={view} view={view} />)}
      {isDemo() && <TryThis />}
      <Foot />
    </nav>
  );
}

function ViewLink({ view }: { view: ViewId }) {
  const key = views[view].count;
  const count = key && counts.value?.[key];
  return (
    <a class={view === 'failed' && count ? 'warn' : undefined} href={viewAddress(view)} aria-current={filter.value.view === view ? 'page' : undefined}>
      <span>{words.value.queue[view]}</span>{count !== undefined && <b>{count}</b>}
    </a>
  );
}

export function viewAddress(view: ViewId): string {
  return view === 'urgent' ? '/queue' : `/queue?view=${view}`;
}

function Foot() {
  const t = words.value.queue;
  const next = nextDeadline();
  const { state } = live.value;
  return (
    <footer>
      {next && <span>{t.nextDeadline} <b>{near(next, now.value)}</b></span>}
      <span aria-hidden="true" class={state === 'paused' ? 'bad' : undefined}>{state === 'live' ? t.live(clockText(now.value)) : state === 'paused' ? t.livePaused : ''}</span>
    </footer>
  );
}

function nextDeadline(): string | undefined {
  const at = now.value;
  return order.value.map((id) => caseOf(id)!.value).find((c) => !c.backlog && Date.parse(c.dueAt) > at && c.risk !== 'PAUSED' && c.state !== 'ANSWERED' && c.state !== 'EXEMPT')?.dueAt;
}

function clockText(at: number): string {
  const seconds = String(new Date(at).getUTCSeconds()).padStart(2, '0');
  return `${show(at, 'time')}:${seconds}`;
}
