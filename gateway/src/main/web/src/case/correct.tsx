import { useState } from 'preact/hooks';
import { VerdictState } from '@api/review';
import { api } from '../shared/api';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { Modal } from '../shared/modal';

interface Props { reviewId: string; verdict: VerdictState; onDone: () => void; onClose: () => void }

export function CorrectVerdict({ reviewId, verdict, onDone, onClose }: Props) {
  const t = words.value.case;
  const [chosen, setChosen] = useState<VerdictState>();
  const [reason, setReason] = useState('');
  const { busy, problem, submit } = useSubmit(async () => {
    if (!chosen) return;
    await api.reviews.correctVerdict({ id: reviewId, correction: { verdict: chosen, reason: reason.trim() } });
    onDone();
    onClose();
  });
  return (
    <Modal title={t.correctTitle} onClose={onClose}>
      <p class="soft">{t.correctHint}</p>
      <form class="form" onSubmit={submit}>
        <Wrong problem={problem} />
        <div class="segmented" role="group" aria-label={t.correctTitle}>
          {Object.values(VerdictState).map((name) => (
            <button key={name} type="button" aria-pressed={(chosen ?? verdict) === name} onClick={() => setChosen(name)}>{words.value.verdict[name]}</button>
          ))}
        </div>
        <Field label={t.reason} name="reason" problem={problem}><textarea class="input" maxLength={1000} value={reason} onInput={(event) => setReason(valueOf(event))} /></Field>
        <div class="actions"><button class="button primary" disabled={busy || !chosen || !reason.trim()}>{t.correct}</button></div>
      </form>
    </Modal>
  );
}
