import type { Exemption } from '@api/response';
import { api } from '../shared/api';
import { words } from '../shared/language';
import { tell } from '../shared/toasts';
import { loadCase } from './current';
import { ReasonSheet } from './reason';

export function RevokeExemption({ exemption: e, onClose, onDone }: { exemption: Exemption; onClose: () => void; onDone?: () => void }) {
  const t = words.value.exemption;
  const revoke = async (reason: string) => {
    await api.exemptions.revokeExemption({ id: e.id, reasonRequest: { reason } });
    tell(t.revoked);
    await loadCase(e.caseId);
    onDone?.();
  };
  return <ReasonSheet title={t.revokeTitle} hint={t.revokeHint} label={words.value.case.reason} send={e.state === 'SIGNED' ? t.revoke : t.withdraw} onSend={revoke} onClose={onClose} />;
}
