import { useState } from 'preact/hooks';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { Modal } from '../shared/modal';

interface Props { title: string; hint: string; label: string; send: string; onSend: (reason: string) => Promise<void>; onClose: () => void }

/** Asks for the words that stay in the history. */
export function ReasonSheet({ title, hint, label, send, onSend, onClose }: Props) {
  const [reason, setReason] = useState('');
  const { busy, problem, submit } = useSubmit(async () => {
    await onSend(reason.trim());
    onClose();
  });
  return (
    <Modal title={title} onClose={onClose}>
      <p class="soft">{hint}</p>
      <form class="form" onSubmit={submit}>
        <Wrong problem={problem} />
        <Field label={label} name="reason" problem={problem}>
          <textarea class="input" maxLength={1000} autofocus value={reason} onInput={(event) => setReason(valueOf(event))} />
        </Field>
        <div class="actions"><button class="button primary" disabled={busy || !reason.trim()}>{send}</button></div>
      </form>
    </Modal>
  );
}
