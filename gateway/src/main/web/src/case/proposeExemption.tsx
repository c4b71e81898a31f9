import { useState } from 'preact/hooks';
import { ExemptionReason, type Case } from '@api/response';
import { api } from '../shared/api';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { Modal } from '../shared/modal';
import { tell } from '../shared/toasts';
import { loadCase } from './current';
import { exemptionWords } from './exemptionWords';

export function ProposeExemption({ of, onClose }: { of: Case; onClose: () => void }) {
  const t = exemptionWords.value;
  const [reason, setReason] = useState<ExemptionReason>();
  const [note, setNote] = useState('');
  const { busy, problem, submit } = useSubmit(async () => {
    if (!reason) return;
    const made = await api.exemptions.proposeExemption({ id: of.id, exemptionRequest: { reason, ...(note.trim() && { note: note.trim() }) } });
    tell(made.state === 'SIGNED' ? t.done : t.thanks);
    await loadCase(of.id);
    onClose();
  });
  return (
    <Modal title={t.title} onClose={onClose}>
      <p class="soft">{t.hint}</p>
      <form class="form" onSubmit={submit}>
        <Wrong problem={problem} />
        <fieldset class="checks">
          <legend class="legend">{t.reason}</legend>
          {Object.values(ExemptionReason).map((name) => (
            <label key={name} class="check"><input type="radio" name="reason" checked={reason === name} onChange={() => setReason(name)} /><span>{words.value.exemption.reasons[name]}</span></label>
          ))}
        </fieldset>
        <Field label={t.note} name="note" problem={problem}><textarea class="input" maxLength={1000} value={note} onInput={(event) => setNote(valueOf(event))} /></Field>
        <div class="actions"><button class="button primary" disabled={busy || !reason}>{t.send}</button></div>
      </form>
    </Modal>
  );
}
