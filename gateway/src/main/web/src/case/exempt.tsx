import { useState } from 'preact/hooks';
import type { Exemption } from '@api/response';
import { may, myId } from '../session/session';
import { api } from '../shared/api';
import { When } from '../shared/bits';
import { words } from '../shared/language';
import { lazy } from '../shared/lazy';
import { complain, tell } from '../shared/toasts';
import { loadCase } from './current';
import { exemptionWords } from './exemptionWords';

const RevokeExemption = lazy(() => import('./revokeExemption').then((module) => module.RevokeExemption));

/** The exemption of this case: proposed, signed, and what the reader can do about it. */
export function ExemptionCard({ exemption: e }: { exemption: Exemption }) {
  const t = exemptionWords.value;
  const [taking, setTaking] = useState(false);
  const signed = e.state === 'SIGNED';
  const own = e.proposedBy.id === myId.value;
  return (
    <section class="card exemption">
      <header><b>{signed ? t.signed(e.signedBy?.name ?? '') : t.proposed(e.proposedBy.name)}</b><span class="soft"><When at={e.signedAt ?? e.proposedAt} /></span></header>
      <div class="body form">
        <p><span class="tag">{words.value.exemption.reasons[e.reason]}</span>{e.note && <> “{e.note}”</>}{e.selfSigned && <> <small>{t.self}</small></>}</p>
        <div class="row-line"><SignButtons exemption={e} onTake={() => setTaking(true)} />{!signed && own && !may.approve() && <small>{t.own}</small>}</div>
      </div>
      {taking && <RevokeExemption exemption={e} onClose={() => setTaking(false)} />}
    </section>
  );
}

export function SignButtons({ exemption: e, onTake, onDone }: { exemption: Exemption; onTake: () => void; onDone?: () => void }) {
  const t = exemptionWords.value;
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
