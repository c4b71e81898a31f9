import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SlaPolicies, SlaPreview } from '@api/response';
import { CalendarEditor } from '../calendars/editor';
import { loadCalendars } from '../calendars/known';
import { Calendars } from '../calendars/section';
import { loadColleagues, loadTeams } from '../people/known';
import { loadRosters } from '../rosters/known';
import { Rosters } from '../rosters/section';
import { may } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { etag } from '../shared/api';
import { Failed, Skeleton } from '../shared/bits';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { Wrong } from '../shared/field';
import { useSubmit } from '../shared/form';
import { lazy } from '../shared/lazy';
import { useLoad } from '../shared/load';
import { asProblem } from '../shared/problem';
import { place } from '../shared/router';
import { complain, tell } from '../shared/toasts';
import { loadShops, shops } from '../shops/known';
import { PolicyConflict } from './conflict';
import { fromPolicy, moved, newRule, toRequest, type Rule } from './rule';
import { RuleCard } from './ruleCard';
import { policyWords } from './policyWords';
import './policies.css';

const pause = 400;
const Reapply = lazy(() => import('./reapply').then((m) => m.Reapply));
const RosterEditor = lazy(() => import('../rosters/editor').then((m) => m.RosterEditor));

/** The rules with the calendars they run by, or one calendar, or one roster; what is being changed in the rules stays while one of them is open. */
export function Policies() {
  const calendar = place.value.query.get('calendar');
  const roster = place.value.query.get('roster');
  return (
    <>
      <div class="policies-under" hidden={calendar !== null || roster !== null}><RulesPage /></div>
      {calendar !== null && <CalendarEditor key={calendar} id={calendar} />}
      {roster !== null && <RosterEditor key={roster} id={roster} />}
    </>
  );
}

function RulesPage() {
  const t = policyWords.value;
  const { data, problem, reload, set } = useLoad(() => adminApi.sla.getSlaPolicies());
  useEffect(() => {
    if (!shops.value) loadShops().catch(complain);
    Promise.all([loadTeams(), loadColleagues(), loadRosters()]).catch(complain);
  }, []);
  if (data) return <Rules key={data.version} saved={data} onSaved={set} />;
  return (
    <div class="page">
      <header><div><h1>{t.title}</h1><p>{t.hint}</p></div></header>
      {problem ? <Failed problem={problem} onRetry={reload} /> : <Skeleton />}
    </div>
  );
}

function Rules({ saved, onSaved }: { saved: SlaPolicies; onSaved: (next: SlaPolicies) => void }) {
  const t = policyWords.value;
  const first = useMemo(() => saved.policies.map(fromPolicy), [saved]);
  const [rules, setRules] = useState<readonly Rule[]>(first);
  const [open, setOpen] = useState<string>();
  const [theirs, setTheirs] = useState<SlaPolicies>();
  const dirty = rules !== first;
  const preview = usePreview(rules);
  const { problem: unknown, reload } = useLoad(loadCalendars);
  const write = async (version: number) => {
    const next = await adminApi.sla.replaceSlaPolicies({ ifMatch: etag(version), slaPoliciesRequest: { policies: rules.map(toRequest) } });
    tell(t.saved(next.version));
    onSaved(next);
  };
  const { busy, problem, submit } = useSubmit(async () => {
    try {
      await write(saved.version);
    } catch (error) {
      if (!asProblem(error).stale) throw error;
      setTheirs(await adminApi.sla.getSlaPolicies());
    }
  });
  const change = (key: string, next: Rule) => setRules(rules.map((rule) => (rule.key === key ? next : rule)));
  const add = () => {
    const rule = newRule();
    setRules([rule, ...rules]);
    setOpen(rule.key);
  };
  return (
    <div class="policies">
      <div class="scroll">
        <div class="page">
          <header><div><h1>{t.title}</h1><p>{t.hint}</p></div></header>
          <div class="rules-head">
            <small>{t.version(saved.version)}{saved.changedBy && saved.changedAt && ` · ${t.changedBy(saved.changedBy.name, near(saved.changedAt, now.peek()))}`}</small>
            <span class="grow" />
            {may.setPolicies() ? <button class="button" onClick={add}>{t.add}</button> : <small>{t.readOnly}</small>}
          </div>
          <Wrong problem={problem} />
          <ol class="rules">
            {rules.map((rule, i) => (
              <RuleCard
                key={rule.key} rule={rule} index={i} last={i === rules.length - 1} wrong={problem?.errors.filter((error) => error.field.startsWith(`policies[${i}]`)) ?? []}
                today={preview && (preview.policies[i] ?? null)} editable={may.setPolicies()} open={open === rule.key} onOpen={() => setOpen(open === rule.key ? undefined : rule.key)}
                onChange={(next) => change(rule.key, next)} onMove={(by) => setRules(moved(rules, i, by))} onRemove={() => setRules(rules.filter((other) => other.key !== rule.key))}
                movable={{ up: i > 0 && i < rules.length - 1, down: i < rules.length - 2 }}
              />
            ))}
          </ol>
          {may.setPolicies() && <Reapply saved={saved} dirty={dirty} onStale={() => { adminApi.sla.getSlaPolicies().then(onSaved, complain); }} />}
          <Calendars policies={saved.policies} problem={unknown} onRetry={reload} />
          <Rosters />
        </div>
      </div>
      {dirty && (
        <div class="savebar" role="status">
          <span><b>{t.unsaved}</b> <span class="soft">{t.nextVersion}</span></span><span class="grow" />
          <button class="button" onClick={() => setRules(first)}>{t.discard}</button>
          <button class="button primary" disabled={busy || rules.some((rule) => !rule.name.trim())} onClick={submit}>{t.save}</button>
        </div>
      )}
      {theirs && <PolicyConflict mine={rules} theirs={theirs} onTake={() => onSaved(theirs)} onKeep={() => { setTheirs(undefined); write(theirs.version).catch(complain); }} onClose={() => setTheirs(undefined)} />}
    </div>
  );
}

/** How many of today's open cases each rule would take and how they would stand, asked again after a pause in the editing; null if that cannot be told. */
function usePreview(rules: readonly Rule[]): SlaPreview | null | undefined {
  const [preview, setPreview] = useState<SlaPreview | null>();
  useEffect(() => {
    if (!may.setPolicies()) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      adminApi.sla.previewSlaPolicies({ slaPoliciesRequest: { policies: rules.map(toRequest) } }, { signal: stop.signal }).then(setPreview, () => { if (!stop.signal.aborted) setPreview(null); });
    }, preview ? pause : 0);
    return () => { clearTimeout(timer); stop.abort(); };
  }, [rules]);
  return preview;
}
