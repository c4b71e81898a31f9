import type { Exemption } from '@api/response';
import { api } from '../shared/api';
import { words } from '../shared/language';
import { tell } from '../shared/toasts';
import { loadCase } from './current';
import { exemptionWords } from './exemptionWords';
import { ReasonSheet } from './reason';

export function RevokeExemption({ exemption: e, onClose, onDone }: { exemption: Exemption; onClose: () => void; onDone?: () => void }) {
  const t = exemptionWords.value;
  const said = e.state === 'SIGNED'
    ? { title: t.revokeTitle, hint: t.revokeHint, send: t.revoke, done: t.revoked }
    : { title: t.withdrawTitle, hint: t.withdrawHint, send: t.withdraw, done: t.withdrawn };
  const revoke = async (reason: string) => {
    await api.exemptions.revokeExemption({ id: e.id, reasonRequest: { reason } });
    tell(said.done);
    await loadCase(e.caseId);
    onDone?.();
  };
  return <ReasonSheet title={said.title} hint={said.hint} label={words.value.case.reason} send={said.send} onSend={revoke} onClose={onClose} />;
}
