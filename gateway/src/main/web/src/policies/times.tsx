import type { StageTargets } from '@api/response';
import { leadText, minutesOf } from '../case/durations';
import { Field } from '../shared/field';
import { SettledInput } from '../shared/settled';
import { leadsOf } from './leads';
import { stageWords } from './stageWords';

const stages = ['triage', 'claim', 'write', 'approve', 'publish'] as const;

interface TimeProps { label: string; hint?: string; value: string | null | undefined; onChange: (next: string | null) => void }

/** One time, written as people write it; empty is none. */
export function TimeField({ label, hint, value, onChange }: TimeProps) {
  return <Field label={label} {...(hint && { hint })}><SettledInput maxLength={40} placeholder={stageWords.value.time} value={value ? leadText(value) : ''} onSettled={(text) => onChange(leadsOf(text)[0] ?? null)} /></Field>;
}

/** How long each stage of a case may take. */
export function StageTimes({ targets, onChange }: { targets: StageTargets; onChange: (next: StageTargets) => void }) {
  const t = stageWords.value;
  return (
    <fieldset class="conditions">
      <legend class="legend">{t.stages}</legend>
      {stages.map((stage) => <TimeField key={stage} label={t.stage[stage]} value={targets[stage]} {...(stage === 'claim' && { hint: t.claimHint })} onChange={(time) => onChange({ ...targets, [stage]: time })} />)}
      <small>{t.stagesHint}</small>
    </fieldset>
  );
}

/** Stages that have a target; undefined where none has. */
export function setTargets(targets: StageTargets): StageTargets | undefined {
  const set = Object.entries(targets).filter(([, time]) => time && (minutesOf(time) ?? 0) > 0);
  return set.length > 0 ? Object.fromEntries(set) : undefined;
}
