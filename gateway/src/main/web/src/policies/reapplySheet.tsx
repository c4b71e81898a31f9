import { useEffect, useState } from 'preact/hooks';
import { ReapplicationChoice, type Reapplication, type SlaPolicies } from '@api/response';
import { adminApi } from '../shared/adminApi';
import { etag } from '../shared/api';
import { Failed } from '../shared/bits';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { useLoad } from '../shared/load';
import { Modal } from '../shared/modal';
import { asProblem } from '../shared/problem';
import { Sure } from '../shared/sure';
import { complain, tell } from '../shared/toasts';
import { shops } from '../shops/known';
import { howFar, percentDone } from './reapplied';
import { ReapplyNumbers } from './reapplyNumbers';
import { reapplyWords } from './reapplyWords';

interface Props { saved: SlaPolicies; run: Reapplication | undefined; onRun: (now: Reapplication) => void; onStale: () => void; onClose: () => void }

/** Asks from where the time counts, shows what that does, and then how far it is; nothing changes before the button at the end. */
export function ReapplySheet({ saved, run, onRun, onStale, onClose }: Props) {
  const t = reapplyWords.value;
  return (
    <Modal title={t.sheet} wide onClose={onClose}>
      {run ? <Progress of={run} onRun={onRun} onClose={onClose} /> : <Question saved={saved} onRun={onRun} onStale={onStale} />}
    </Modal>
  );
}

function Question({ saved, onRun, onStale }: Pick<Props, 'saved' | 'onRun' | 'onStale'>) {
  const t = reapplyWords.value;
  const [choice, setChoice] = useState<ReapplicationChoice>('FROM_NOW_ON');
  const [policyId, setPolicy] = useState('');
  const [shopId, setShop] = useState('');
  const reapplicationRequest = { choice, ...(policyId && { policyId }), ...(shopId && { shopId }) };
  const { data, problem, reload } = useLoad(() => adminApi.reapplications.previewReapplication({ reapplicationRequest }), [choice, policyId, shopId]);
  const lookAgain = () => { tell(t.stale); onStale(); };
  useEffect(() => { if (data && data.policyVersion !== saved.version) lookAgain(); }, [data]);
  const { busy, problem: wrong, submit } = useSubmit(async () => {
    try {
      onRun(await adminApi.reapplications.startReapplication({ ifMatch: etag(data!.policyVersion), reapplicationRequest }));
    } catch (error) {
      if (!asProblem(error).stale) throw error;
      lookAgain();
    }
  });
  return (
    <form class="form" onSubmit={submit}>
      <Wrong problem={wrong} />
      <fieldset class="checks">
        <legend class="legend">{t.from}</legend>
        {Object.values(ReapplicationChoice).map((one) => (
          <label key={one} class="check"><input type="radio" name="choice" checked={choice === one} onChange={() => setChoice(one)} /><span>{t.choices[one].name}<small>{t.choices[one].means}</small></span></label>
        ))}
      </fieldset>
      <div class="whose">
        <Field label={t.whose}><select class="input" value={policyId} onChange={(event) => setPolicy(valueOf(event))}><option value="">{t.allRules}</option>{saved.policies.map(({ id, name }) => <option key={id} value={id}>{t.underRule(name)}</option>)}</select></Field>
        <Field label={t.shop}><select class="input" value={shopId} onChange={(event) => setShop(valueOf(event))}><option value="">{t.allShops}</option>{shops.value?.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></Field>
      </div>
      <div aria-live="polite">{problem ? <Failed problem={problem} onRetry={reload} /> : data ? <ReapplyNumbers of={data.numbers} /> : <p class="soft">{t.looking}</p>}</div>
      <p class="soft">{t.history}</p>
      <div class="actions"><button class="button primary" disabled={busy || !data || data.numbers.changed === 0}>{t.apply(data?.numbers.changed ?? 0)}</button></div>
    </form>
  );
}

function Progress({ of, onRun, onClose }: { of: Reapplication } & Pick<Props, 'onRun' | 'onClose'>) {
  const t = reapplyWords.value;
  return (
    <div class="form">
      <p role="status">{howFar(of)}</p>
      {!of.finishedAt && <><progress aria-label={t.sheet} max={100} value={percentDone(of)} /><p class="soft">{t.goesOn}</p></>}
      {of.finishedAt && <ReapplyNumbers of={of.numbers} />}
      <div class="actions">
        {!of.finishedAt && !of.stoppedBy && <Sure label={t.stop} sure={t.stopSure} onSure={() => adminApi.reapplications.stopReapplication({ id: of.id }).then(onRun, complain)} />}
        <button type="button" class="button" onClick={onClose}>{t.close}</button>
      </div>
    </div>
  );
}
