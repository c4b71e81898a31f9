import { useState } from 'preact/hooks';
import { Field } from '../shared/field';
import { valueOf } from '../shared/form';
import { words } from '../shared/language';
import { Modal } from '../shared/modal';

export function Override({ onSend, onClose }: { onSend: (reason: string) => Promise<void>; onClose: () => void }) {
  const t = words.value.composer;
  const [reason, setReason] = useState('');
  const submit = (event: Event) => { event.preventDefault(); void onSend(reason.trim()); };
  return (
    <Modal title={t.overrideTitle} onClose={onClose}>
      <p class="soft">{t.overrideHint}</p>
      <form class="form" onSubmit={submit}>
        <Field label={t.overrideReason}><textarea class="input" maxLength={1000} autofocus value={reason} onInput={(event) => setReason(valueOf(event))} /></Field>
        <div class="actions"><button class="button primary" disabled={!reason.trim()}>{t.overrideSend}</button></div>
      </form>
    </Modal>
  );
}
