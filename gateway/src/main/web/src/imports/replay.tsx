import { useState } from 'preact/hooks';
import type { Import } from '@api/review';
import { adminApi } from '../shared/adminApi';
import { Wrong } from '../shared/field';
import { useSubmit } from '../shared/form';
import { Modal } from '../shared/modal';
import { go } from '../shared/router';
import { foundBy, needs, planOf, replayOptions, type Plan } from './plan';
import { PlanForm } from './planForm';
import { importWords } from './importWords';

/** Reads all lines that were not taken once more, with other options. */
export function Replay({ of, onClose }: { of: Import; onClose: () => void }) {
  const t = importWords.value;
  const [plan, setPlan] = useState<Plan>(() => planOf(of.options));
  const found = foundBy(of.options);
  const options = replayOptions(plan, found);
  const { busy, problem, submit } = useSubmit(async () => {
    if (!options) return;
    const next = await adminApi.imports.replayImport({ id: of.id, importOptions: options });
    go(`/imports?import=${next.id}`);
  });
  return (
    <Modal wide title={t.againTitle} onClose={onClose}>
      <form class="form" onSubmit={submit}>
        <p class="soft">{t.againHint}</p>
        <PlanForm plan={plan} found={found} header={undefined} problem={problem} onChange={setPlan} />
        <Wrong problem={problem} />
        <div class="actions">
          {!options && <span class="soft grow">{t.needed(needs(plan, found).map((need) => t.need[need]))}</span>}
          <button class="button primary" disabled={busy || !options}>{t.againSend}</button>
        </div>
      </form>
    </Modal>
  );
}
