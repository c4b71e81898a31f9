import { useState } from 'preact/hooks';
import type { Exemption, ExemptionState } from '@api/response';
import { api } from '../shared/api';
import { Empty, Failed, Skeleton, When } from '../shared/bits';
import { Done } from '../shared/icons';
import { words } from '../shared/language';
import { useLoad } from '../shared/load';
import { SignButtons } from './exempt';
import { RevokeExemption } from './revokeExemption';
import { exemptionWords } from './exemptionWords';
import { WaitingPauses } from './waitingPauses';
import { peopleWords } from '../people/peopleWords';

const states: readonly ExemptionState[] = ['PROPOSED', 'SIGNED', 'REVOKED'];

export function Exemptions() {
  const t = exemptionWords.value;
  const [state, setState] = useState<ExemptionState>('PROPOSED');
  const [taking, setTaking] = useState<Exemption>();
  const { data, problem, reload } = useLoad(() => api.exemptions.listExemptions({ state, limit: 200 }), [state]);
  return (
    <div class="page">
      <header>
        <div><h1>{t.page}</h1><p>{t.pageHint}</p></div>
        <div class="segmented" role="group" aria-label={peopleWords.value.state}>
          {states.map((name) => <button key={name} aria-pressed={state === name} onClick={() => setState(name)}>{t.states[name]}</button>)}
        </div>
      </header>
      {problem && <Failed problem={problem} onRetry={reload} />}
      {!data && !problem && <Skeleton />}
      {data?.items.length === 0 && <div class="card"><Empty icon={<Done />} title={t.none}>{state === 'PROPOSED' && t.noneHint}</Empty></div>}
      {data && data.items.length > 0 && (
        <div class="card scroll-x">
          <table class="table">
            <thead><tr><th>{t.review}</th><th>{t.reason}</th><th>{t.proposedBy}</th><th><span class="unseen">{words.value.case.more}</span></th></tr></thead>
            <tbody>
              {data.items.map((e) => (
                <tr key={e.id}>
                  <td><a class="link" href={`/queue?case=${e.caseId}`}>{e.excerpt ?? e.caseId}</a><small>{e.shop.name}</small></td>
                  <td>{words.value.exemption.reasons[e.reason]}{e.note && <small>“{e.note}”</small>}{e.revokeReason && <small>{e.revokeReason}</small>}</td>
                  <td class="nowrap">{e.proposedBy.name}<small><When at={e.proposedAt} /></small></td>
                  <td class="end"><div class="actions"><SignButtons exemption={e} onTake={() => setTaking(e)} onDone={reload} /></div></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {taking && <RevokeExemption exemption={taking} onClose={() => setTaking(undefined)} onDone={reload} />}
      <WaitingPauses />
    </div>
  );
}
