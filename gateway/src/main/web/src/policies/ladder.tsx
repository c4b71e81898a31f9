import type { LadderLevel } from '@api/response';
import { minutesOf } from '../case/durations';
import { Checks } from '../shared/checks';
import { Field } from '../shared/field';
import { valueOf } from '../shared/form';
import { Trash } from '../shared/icons';
import { atOffset, minutesAt, newLevel, offsetText } from './levels';
import { Named } from './named';
import { policyWords } from './policyWords';

const most = 5;
const offsets = [-1440, -480, -240, -120, -60, -30, -15, 0, 15, 30, 60, 120, 240, 480, 1440];
const waits = [5, 10, 15, 30, 60, 120, 240];

interface Props { ladder: readonly LadderLevel[]; onChange: (next: LadderLevel[]) => void }

/** Who is told when nobody acts: levels from the lowest up. */
export function Ladder({ ladder, onChange }: Props) {
  const t = policyWords.value;
  const change = (index: number, part: Partial<LadderLevel>) => onChange(ladder.map((level, i) => (i === index ? { ...level, ...part } : level)));
  return (
    <fieldset class="ladder">
      <legend class="legend">{t.ladder}</legend>
      <small>{t.ladderHint}</small>
      {ladder.map((level, i) => <Level key={i} level={level} number={i + 1} onChange={(part) => change(i, part)} onRemove={() => onChange(ladder.filter((_, j) => j !== i))} />)}
      {ladder.length < most && <div><button type="button" class="button" onClick={() => onChange([...ladder, newLevel(ladder)])}>{t.addLevel}</button></div>}
    </fieldset>
  );
}

interface LevelProps { level: LadderLevel; number: number; onChange: (part: Partial<LadderLevel>) => void; onRemove: () => void }

function Level({ level, number, onChange, onRemove }: LevelProps) {
  const t = policyWords.value;
  const at = minutesAt(level.offset);
  const wait = level.ackWithin ? minutesOf(level.ackWithin) : undefined;
  return (
    <section class="level" aria-label={t.level(number)}>
      <header><b>{t.level(number)}</b><span class="grow" /><button type="button" class="button icon flat" aria-label={t.removeLevel(number)} onClick={onRemove}><Trash /></button></header>
      <div class="two">
        <Field label={t.toldAt}>
          <select class="input" value={at} onChange={(event) => onChange({ offset: atOffset(Number(valueOf(event))) })}>
            {sorted([...offsets, at]).map((minutes) => <option key={minutes} value={minutes}>{offsetText(minutes)}</option>)}
          </select>
        </Field>
        <Field label={t.ackWithin} hint={t.ackHint}>
          <select class="input" value={wait ?? ''} onChange={(event) => onChange({ ackWithin: Number(valueOf(event)) ? `PT${valueOf(event)}M` : null })}>
            <option value="">{t.noWait}</option>
            {sorted(wait === undefined ? waits : [...waits, wait]).map((minutes) => <option key={minutes} value={minutes}>{t.waits(minutes)}</option>)}
          </select>
        </Field>
      </div>
      <div class="two">
        <Checks legend={t.toldWho} chosen={level.recipients} onChange={(recipients) => onChange({ recipients })} options={(['ASSIGNEE', 'TEAM', 'LEAD', 'ROSTER', 'MANAGERS', 'ADMINS'] as const).map((one) => ({ value: one, label: t.recipients[one] }))} />
        <Checks legend={t.toldBy} chosen={level.channels} onChange={(channels) => channels.length > 0 && onChange({ channels })} options={(['IN_APP', 'MAIL'] as const).map((one) => ({ value: one, label: t.channels[one] }))} />
      </div>
      <Named users={level.users ?? []} onChange={(users) => onChange({ users })} />
    </section>
  );
}

const sorted = (minutes: readonly number[]) => [...new Set(minutes)].sort((a, b) => a - b);
