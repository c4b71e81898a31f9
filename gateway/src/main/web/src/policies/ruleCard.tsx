import type { SlaMatch, SlaPreviewRow } from '@api/response';
import { PainPoint, ServiceLevel, Verdict } from '@api/response';
import { leadText, minutesOf } from '../case/durations';
import { calendars } from '../calendars/known';
import { languageName } from '../shared/bits';
import { Checks } from '../shared/checks';
import { Field } from '../shared/field';
import { valueOf } from '../shared/form';
import { Down, Trash, Up } from '../shared/icons';
import { words } from '../shared/language';
import type { FieldProblem } from '../shared/problem';
import { SettledInput } from '../shared/settled';
import { shops } from '../shops/known';
import { durationOf, inUnits, type Unit } from './duration';
import { leadsOf } from './leads';
import { Ladder } from './ladder';
import { CustomerConditions } from './customers';
import { policyWords } from './policyWords';
import { stageWords } from './stageWords';
import { StageTimes, TimeField } from './times';
import { Unreached } from './unreached';
import { besides, climbs, conditions, runsIn, warnings, within, type Rule } from './rule';

interface Props {
  rule: Rule; index: number; last: boolean; today: SlaPreviewRow | null | undefined; editable: boolean; open: boolean; wrong: readonly FieldProblem[];
  movable: { up: boolean; down: boolean };
  onOpen: () => void; onChange: (next: Rule) => void; onMove: (by: 1 | -1) => void; onRemove: () => void;
}

/** What the rule would do to the queue of today. */
function Today({ of }: { of: SlaPreviewRow | null | undefined }) {
  const t = policyWords.value;
  if (!of) return <span class="matches">{of === undefined ? t.counting : t.notCounted}</span>;
  return (
    <span class="matches">
      {t.matches(of.cases)}
      {of.overdue > 0 && <small class="soft" title={t.wouldHint}>{t.wouldBeLate(of.overdue)}</small>}
      {of.atRisk > 0 && <small class="soft" title={t.wouldHint}>{t.wouldBeTight(of.atRisk)}</small>}
    </span>
  );
}

/** One rule: a sentence to read, a form to change it. */
export function RuleCard(props: Props) {
  const { rule, index, last, today, editable, open, wrong, movable, onOpen, onMove, onRemove } = props;
  const t = policyWords.value;
  return (
    <li class={open ? 'rule open' : 'rule'}>
      <div class="rule-line">
        <span class="no" aria-label={t.order(index + 1)}>{index + 1}</span>
        <div class="rule-what"><b>{rule.name}</b><small>{last ? t.fallbackHint : t.list(conditions(rule.match))}</small></div>
        <div class="rule-time"><b>{within(rule)}</b><small>{[runsIn(rule), `${t.warnings} ${warnings(rule)}`, climbs(rule), ...besides(rule), rule.requiresApproval && t.approvalShort].filter(Boolean).join(' · ')}</small></div>
        {editable && <Today of={today} />}
        {editable && (
          <span class="tight row-line">
            {!last && <button class="button icon flat" aria-label={t.up} disabled={!movable.up} onClick={() => onMove(-1)}><Up /></button>}
            {!last && <button class="button icon flat" aria-label={t.down} disabled={!movable.down} onClick={() => onMove(1)}><Down /></button>}
            <button class="button small" aria-expanded={open} onClick={onOpen}>{open ? t.shut : t.open}</button>
            {!last && <button class="button icon flat" aria-label={t.remove} onClick={onRemove}><Trash /></button>}
          </span>
        )}
      </div>
      {wrong.length > 0 && <p class="wrong">{wrong.map((error) => error.message).join(' · ')}</p>}
      <Unreached ladder={rule.ladder} />
      {open && <RuleForm {...props} />}
    </li>
  );
}

function RuleForm({ rule, last, onChange }: Props) {
  const t = policyWords.value;
  const set = (part: Partial<Rule>) => onChange({ ...rule, ...part });
  return (
    <div class="rule-form">
      <Field label={t.name}><input class="input" maxLength={100} value={rule.name} onInput={(event) => set({ name: valueOf(event) })} /></Field>
      <Time rule={rule} set={set} />
      <Promised rule={rule} set={set} />
      <Warnings rule={rule} set={set} />
      <StageTimes targets={rule.stages} onChange={(stages) => set({ stages })} />
      <Ladder ladder={rule.ladder} onChange={(ladder) => set({ ladder })} />
      <label class="check"><input type="checkbox" checked={rule.requiresApproval} onChange={(event) => set({ requiresApproval: event.currentTarget.checked })} /><span>{t.approval}</span></label>
      <Checks legend={t.pauses} chosen={rule.pauseReasons} onChange={(pauseReasons) => set({ pauseReasons })} options={(['MARKETPLACE_OUTAGE', 'MARKETPLACE_APPEAL'] as const).map((value) => ({ value, label: t.pauseReasons[value] }))} hint={t.pausesHint} />
      {!last && <Conditions match={rule.match} onChange={(match) => set({ match })} />}
    </div>
  );
}

interface PartProps { rule: Rule; set: (part: Partial<Rule>) => void }

function Time({ rule, set }: PartProps) {
  const t = policyWords.value;
  const { calendarId } = rule;
  const { amount, unit } = inUnits(minutesOf(rule.firstReply) ?? 1440, calendarId ? 'hours' : 'days');
  const change = (next: number, in_: Unit) => set({ firstReply: durationOf(Math.max(1, Math.round(next) || 1), in_) });
  return (
    <div class="two">
      <div class="field">
        <span>{t.within}</span>
        <div class="amount">
          <SettledInput type="number" min={1} aria-label={t.within} value={amount} onSettled={(text) => change(Number(text), unit)} />
          <select class="input" aria-label={t.within} value={unit} onChange={(event) => change(amount, valueOf(event) as Unit)}>
            {(['minutes', 'hours', 'days'] as const).filter((name) => name !== 'days' || !calendarId).map((name) => <option key={name} value={name}>{calendarId ? t.openUnits[name] : t[name]}</option>)}
          </select>
        </div>
        {calendarId && <small>{t.openHint}</small>}
      </div>
      <Counts rule={rule} set={set} />
    </div>
  );
}

/** What else is promised: to whom writes again, and on which level. */
function Promised({ rule, set }: PartProps) {
  const t = stageWords.value;
  return (
    <div class="two">
      <TimeField label={t.followUp} hint={t.followUpHint} value={rule.followUp} onChange={(followUp) => set({ followUp })} />
      <Field label={t.level}>
        <select class="input" value={rule.serviceLevel ?? ''} onChange={(event) => set({ serviceLevel: (valueOf(event) || undefined) as ServiceLevel })}>
          <option value="">{t.noLevel}</option>
          {Object.values(ServiceLevel).map((one) => <option key={one} value={one}>{t.levels[one]}</option>)}
        </select>
      </Field>
    </div>
  );
}

function Counts({ rule: { calendarId }, set }: PartProps) {
  const t = policyWords.value;
  const known = calendars.value ?? [];
  const lost = calendarId && !known.some(({ id }) => id === calendarId);
  return (
    <Field label={t.counts} hint={t.countsHint}>
      <select class="input" value={calendarId ?? ''} onChange={(event) => set({ calendarId: valueOf(event) || null })}>
        <option value="">{t.dayAndNight}</option>
        {known.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        {lost && <option value={calendarId}>{calendars.value ? t.lostCalendar : '…'}</option>}
      </select>
    </Field>
  );
}

function Warnings({ rule, set }: PartProps) {
  const t = policyWords.value;
  const change = (text: string) => {
    const warnAt = [...new Set(text.split(/[^\d]+/).filter(Boolean).map(Number))].filter((n) => n >= 1 && n <= 99).sort((a, b) => a - b);
    if (warnAt.length > 0) set({ warnAt, mainWarning: warnAt.includes(rule.mainWarning) ? rule.mainWarning : warnAt.at(-1)! });
  };
  return (
    <div class="two">
      <Field label={t.warnings} hint={t.warnHint}><SettledInput value={rule.warnAt.join(', ')} onSettled={change} /></Field>
      <Field label={t.main}>
        <select class="input" value={rule.mainWarning} onChange={(event) => set({ mainWarning: Number(valueOf(event)) })}>{rule.warnAt.map((n) => <option key={n} value={n}>{t.percent(n)}</option>)}</select>
      </Field>
      <Field label={t.before} hint={t.beforeHint}><SettledInput maxLength={200} value={rule.warnBefore.map(leadText).join(t.comma)} onSettled={(text) => set({ warnBefore: leadsOf(text) })} /></Field>
    </div>
  );
}

function Conditions({ match, onChange }: { match: SlaMatch; onChange: (match: SlaMatch) => void }) {
  const t = policyWords.value;
  const set = (part: Partial<SlaMatch>) => onChange({ ...match, ...part });
  return (
    <fieldset class="conditions">
      <legend class="legend">{t.when}</legend>
      <Field label={t.maxStars}>
        <select class="input" value={match.maxRating ?? ''} onChange={(event) => set({ maxRating: Number(valueOf(event)) || null })}>
          <option value="">{t.anyStars}</option>
          {[1, 2, 3, 4, 5].map((n) => <option key={n} value={n}>{t.upTo(n)}</option>)}
        </select>
      </Field>
      <Field label={t.repeat}>
        <select class="input" value={match.minRepeatCount ?? ''} onChange={(event) => set({ minRepeatCount: Number(valueOf(event)) || null })}>
          <option value="">{t.anyRepeat}</option>
          {[1, 2, 3, 5].map((n) => <option key={n} value={n}>{t.atLeast(n)}</option>)}
        </select>
      </Field>
      <CustomerConditions match={match} set={set} />
      <Checks legend={t.languages} chosen={match.languages ?? []} onChange={(languages) => set({ languages })} options={['zh', 'en'].map((tag) => ({ value: tag, label: languageName(tag) }))} />
      <Checks legend={t.painPoints} chosen={match.painPoints ?? []} onChange={(painPoints) => set({ painPoints })} options={Object.values(PainPoint).filter((one) => one !== PainPoint.OTHER).map((one) => ({ value: one, label: words.value.painPoint[one] }))} />
      <Checks legend={t.verdicts} chosen={match.verdicts ?? []} onChange={(verdicts) => set({ verdicts })} options={[Verdict.NEGATIVE, Verdict.UNSURE, Verdict.MIXED].map((one) => ({ value: one, label: words.value.verdict[one], ...(one === Verdict.MIXED && { hint: t.mixedHint }) }))} />
      {(shops.value?.length ?? 0) > 0 && <Checks legend={t.shops} chosen={match.shops ?? []} onChange={(ids) => set({ shops: ids })} options={shops.value!.map((shop) => ({ value: shop.id, label: shop.name }))} />}
    </fieldset>
  );
}
