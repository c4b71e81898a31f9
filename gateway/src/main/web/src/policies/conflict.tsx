import type { SlaPolicies } from '@api/response';
import { Modal } from '../shared/modal';
import { policyWords } from './policyWords';
import { climbs, conditions, fromPolicy, runsIn, warnings, within, type Rule } from './rule';

interface Props { mine: readonly Rule[]; theirs: SlaPolicies; onTake: () => void; onKeep: () => void; onClose: () => void }

/** Two people changed the rules at once: both lists side by side, and the one who saved later decides. */
export function PolicyConflict({ mine, theirs, onTake, onKeep, onClose }: Props) {
  const t = policyWords.value;
  return (
    <Modal title={t.conflictTitle} wide onClose={onClose}>
      <p class="soft">{t.conflictHint}{theirs.changedBy && ` ${t.theirs}: ${theirs.changedBy.name}.`}</p>
      <div class="compare-rules">
        <section><h3>{t.yours}</h3><Short rules={mine} /></section>
        <section><h3>{t.theirs}</h3><Short rules={theirs.policies.map(fromPolicy)} /></section>
      </div>
      <div class="actions"><button class="button" onClick={onTake}>{t.takeTheirs}</button><button class="button primary" onClick={onKeep}>{t.keepMine}</button></div>
    </Modal>
  );
}

function Short({ rules }: { rules: readonly Rule[] }) {
  return <ol>{rules.map((rule) => <li key={rule.key}><b>{rule.name}</b> {within(rule)}<small> {[...conditions(rule.match), runsIn(rule), `${policyWords.value.warnings} ${warnings(rule)}`, climbs(rule)].filter(Boolean).join(' · ')}</small></li>)}</ol>;
}
