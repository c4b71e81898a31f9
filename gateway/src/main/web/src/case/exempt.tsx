import { useState } from 'preact/hooks';
import { ExemptionReason, type Case, type Exemption } from '@api/response';
import { may, myId } from '../session/session';
import { api } from '../shared/api';
import { When } from '../shared/bits';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { Modal } from '../shared/modal';
import { complain, tell } from '../shared/toasts';
import { loadCase } from './current';
import { ReasonSheet } from './reason';

export function ProposeExemption({ of, onClose }: { of: Case; onClose: () => void }) {
  const t = words.value.exemption;
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
            <label key={name} class="check"><input type="radio" name="reason" checked={reason === name} onChange={() => setReason(name)} /><span>{t.reasons[name]}</span></label>
          ))}
        </fieldset>
        <Field label={t.note} name="note" problem={problem}><textarea class="input" maxLength={1000} value={note} onInput={(event) => setNote(valueOf(event))} /></Field>
        <div class="actions"><button class="button primary" disabled={busy || !reason}>{t.send}</button></div>
      </form>
    </Modal>
  );
}

/** The exemption of this case: proposed, signed, and what the reader can do about it. */
export function ExemptionCard({ exemption: e }: { exemption: Exemption }) {
  const t = words.value.exemption;
  const [taking, setTaking] = useState(false);
  const signed = e.state === 'SIGNED';
  const own = e.proposedBy.id === myId.value;
  return (
    <section class="card exemption">
      <header><b>{signed ? t.signed(e.signedBy?.name ?? '') : t.proposed(e.proposedBy.name)}</b><span class="soft"><When at={e.signedAt ?? e.proposedAt} /></span></header>
      <div class="body form">
        <p><span class="tag">{t.reasons[e.reason]}</span>{e.note && <> “{e.note}”</>}{e.selfSigned && <> <small>{t.self}</small></>}</p>
        <div class="row-line"><SignButtons exemption={e} onTake={() => setTaking(true)} />{!signed && own && !may.approve() && <small>{t.own}</small>}</div>
      </div>
      {taking && <Revoke exemption={e} onClose={() => setTaking(false)} />}
    </section>
  );
}

export function SignButtons({ exemption: e, onTake, onDone }: { exemption: Exemption; onTake: () => void; onDone?: () => void }) {
  const t = words.value.exemption;
  const own = e.proposedBy.id === myId.value;
  const sign = () => api.exemptions.signExemption({ id: e.id }).then(() => { tell(t.done); return loadCase(e.caseId); }).then(onDone, complain);
  if (e.state === 'SIGNED') return may.approve() ? <button class="button" onClick={onTake}>{t.revoke}</button> : null;
  if (e.state === 'REVOKED') return null;
  return (
    <>
      {may.approve() && <button class="button primary" onClick={sign}>{t.sign}</button>}
      {(own || may.approve()) && <button class="button" onClick={onTake}>{t.withdraw}</button>}
    </>
  );
}

export function Revoke({ exemption: e, onClose, onDone }: { exemption: Exemption; onClose: () => void; onDone?: () => void }) {
  const t = words.value.exemption;
  const revoke = async (reason: string) => {
    await api.exemptions.revokeExemption({ id: e.id, reasonRequest: { reason } });
    tell(t.revoked);
    await loadCase(e.caseId);
    onDone?.();
  };
  return <ReasonSheet title={t.revokeTitle} hint={t.revokeHint} label={words.value.case.reason} send={e.state === 'SIGNED' ? t.revoke : t.withdraw} onSend={revoke} onClose={onClose} />;
}
