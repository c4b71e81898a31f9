import type { Case, Clock } from '@api/response';
import { may, myId } from '../session/session';
import { api } from '../shared/api';
import { riskAt, faces, Plain } from '../shared/chip';
import { now } from '../shared/clock';
import { countdown } from '../shared/countdown';
import { near, show } from '../shared/dates';
import { words } from '../shared/language';
import { lazy } from '../shared/lazy';
import { act } from './current';
import { leadText, promise, span } from './durations';
import { usedAt } from './used';

/** The name of a calendar is asked for only where a deadline runs by one. */
const ByCalendar = lazy(() => import('../calendars/byCalendar').then((m) => m.ByCalendar));

const OtherTimes = lazy(() => import('./otherTimes').then((m) => m.OtherTimes));

const PausedDue = lazy(() => import('./pausedDue').then((m) => m.PausedDue));

const settled = new Set(['MET', 'MISSED', 'NONE']);

/** How much time is left, how much is used, where the warnings stand, and who holds the case. */
export function Deadline({ of }: { of: Case }) {
  const t = words.value.case;
  const clock = of.clocks[0];
  const risk = riskAt({ ...of, publication: of.replies.at(-1)?.publication?.state }, now.value);
  if (of.backlog) return <div class="due"><Plain look="pause" glyph="○" word={words.value.queue.backlogTag} /><small>{t.backlog}</small></div>;
  if (risk === 'PAUSED') return <PausedDue of={of} />;
  if (!clock || risk === 'NONE') return <div class="due"><Plain {...faces.NONE} word={t.noDeadline} /></div>;
  const start = Date.parse(clock.startedAt);
  const due = Date.parse(clock.dueAt);
  const at = settled.has(risk) && clock.stoppedAt ? Date.parse(clock.stoppedAt) : now.value;
  const used = usedAt(clock, at);
  return (
    <div class={`due is-${faces[risk].look}`}>
      <div>
        <span>{(settled.has(risk) ? t.wasDue : t.due)(near(clock.dueAt, now.value))}</span>
        {settled.has(risk)
          ? <b class="word"><i aria-hidden="true">{faces[risk].glyph}</i> {words.value.risk[risk]}</b>
          : <b><span class="unseen">{words.value.risk[risk]} </span><time dateTime={clock.dueAt} title={show(clock.dueAt, 'full')} aria-hidden="true">{countdown(due - now.value)}</time></b>}
      </div>
      <div class="meter" role="img" aria-label={t.meter(Math.round(used))}>
        <i style={{ width: `${used}%` }} />
        {clock.thresholds.filter((threshold) => threshold.percent < 100).map((threshold) => (
          <u key={threshold.at} style={{ left: `${threshold.percent}%` }} title={when(threshold)} />
        ))}
      </div>
      <small>
        {clock.calendar ? of.policy.name : t.promise(promise(due - Date.parse(clock.countsFrom ?? clock.startedAt)), of.policy.name)}
        {clock.calendar && <ByCalendar key={clock.calendar.id} id={clock.calendar.id} />}
        {settled.has(risk) ? clock.stoppedAt && ` · ${t.answeredIn(span(Date.parse(clock.stoppedAt) - start))}` : <><Holder of={of} />{(of.holder?.dueAt || of.marketplaceWindow) && <OtherTimes of={of} />}</>}
        {!settled.has(risk) && <Climb clock={clock} />}
      </small>
      {!settled.has(risk) && clock.escalation?.canAcknowledge && clock.escalation.levels > 0 && may.answer() && <button class="button small" onClick={() => { void act(api.cases.acknowledgeCase({ id: of.id })); }}>{t.acknowledge}</button>}
    </div>
  );
}

function when({ percent, lead, at }: Clock['thresholds'][number]): string {
  const t = words.value.case;
  const time = near(at, now.value);
  return lead ? t.before(leadText(lead), time) : t.threshold(percent, time);
}

/** Until when nobody else is told, or that somebody said they know. */
function Climb({ clock: { escalation } }: { clock: Clock }) {
  const t = words.value.case;
  if (escalation?.nextAt) return <> · {t.climbs(near(escalation.nextAt, now.value))}</>;
  if (escalation?.acknowledgedAt) return <> · {t.acknowledged(near(escalation.acknowledgedAt, now.value))}</>;
  return null;
}

function Holder({ of: { claim, assignee } }: { of: Case }) {
  const t = words.value.case;
  if (claim) return <> · {claim.by.id === myId.value ? t.youHold(show(claim.until, 'time')) : t.holds(claim.by.name, show(claim.until, 'time'))}</>;
  if (assignee) return <> · {assignee.id === myId.value ? t.youResponsible : t.responsible(assignee.name)}</>;
  return null;
}
