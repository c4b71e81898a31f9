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
import { complain, tell } from '../shared/toasts';
import { shops } from '../shops/known';
import { howFar, percentDone } from './reapplied';
import { ReapplyNumbers } from './reapplyNumbers';
import { reapplyWords } from './reapplyWords';

interface Props { saved: SlaPolicies; run: Reapplication | undefined; onStarted: (run: Reapplication) => void; onStopped: (run: Reapplication) => void; onStale: () => void; onClose: () => void }

/** Asks from where the time counts, shows what that does, and then how far it is; nothing changes before the button at the end. */
export function ReapplySheet({ saved, run, onStarted, onStopped, onStale, onClose }: Props) {
  const t = reapplyWords.value;
  return (
    <Modal title={t.sheet} wide onClose={onClose}>
      {run ? <Progress of={run} onStopped={onStopped} onClose={onClose} /> : <Question saved={saved} onStarted={onStarted} onStale={onStale} />}
    </Modal>
  );
}

function Question({ saved, onStarted, onStale }: Pick<Props, 'saved' | 'onStarted' | 'onStale'>) {
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
      onStarted(await adminApi.reapplications.startReapplication({ ifMatch: etag(data!.policyVersion), reapplicationRequest }));
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

function Progress({ of, onStopped, onClose }: { of: Reapplication } & Pick<Props, 'onStopped' | 'onClose'>) {
  const t = reapplyWords.value;
  return (
    <div class="form">
      <p role="status">{howFar(of)}</p>
      {!of.finishedAt && <><progress aria-label={t.sheet} max={100} value={percentDone(of)} /><p class="soft">{t.goesOn}</p></>}
      {of.finishedAt && <ReapplyNumbers of={of.numbers} />}
      <div class="actions">
        {!of.finishedAt && !of.stoppedBy && <Stop of={of} onStopped={onStopped} />}
        <button type="button" class="button" onClick={onClose}>{t.close}</button>
      </div>
    </div>
  );
}

function Stop({ of, onStopped }: { of: Reapplication } & Pick<Props, 'onStopped'>) {
  const t = reapplyWords.value;
  const [sure, setSure] = useState(false);
  const stop = () => adminApi.reapplications.stopReapplication({ id: of.id }).then(onStopped, complain);
  return <button type="button" class="button danger" onClick={() => (sure ? stop() : setSure(true))}>{sure ? t.stopSure : t.stop}</button>;
}
