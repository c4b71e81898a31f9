import { useState } from 'preact/hooks';
import { Scope, type CreatedApiKey } from '@api/gateway';
import { adminApi } from '../shared/adminApi';
import { CopyButton } from '../shared/bits';
import { Checks } from '../shared/checks';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { Modal } from '../shared/modal';
import { serverTime } from '../shared/clock';
import { keyWords } from './keyWords';

const day = 86_400_000;
const lives = [30, 90, 365];

export function NewKey({ onMade, onClose }: { onMade: () => Promise<void>; onClose: () => void }) {
  const t = keyWords.value;
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<Scope[]>(['reviews:write']);
  const [days, setDays] = useState('');
  const [made, setMade] = useState<CreatedApiKey>();
  const { busy, problem, submit } = useSubmit(async () => {
    const expiresAt = days ? new Date(serverTime() + Number(days) * day).toISOString() : undefined;
    setMade(await adminApi.keys.createApiKey({ newApiKey: { name: name.trim(), scopes, ...(expiresAt && { expiresAt }) } }));
    await onMade();
  });
  if (made) return <Secret made={made} onClose={onClose} />;
  return (
    <Modal title={t.create} onClose={onClose}>
      <form class="form" onSubmit={submit}>
        <Wrong problem={problem} />
        <Field label={words.value.common.name} hint={t.nameHint} name="name" problem={problem}><input class="input" autofocus maxLength={120} value={name} onInput={(event) => setName(valueOf(event))} /></Field>
        <Checks legend={t.scopes} chosen={scopes} onChange={setScopes} wrong={problem?.at('scopes')} options={Object.values(Scope).map((scope) => ({ value: scope, label: t.scope[scope]!, hint: scope }))} />
        <Field label={t.days} name="expiresAt" problem={problem}>
          <select class="input" value={days} onChange={(event) => setDays(valueOf(event))}>
            <option value="">{t.forever}</option>
            {lives.map((n) => <option key={n} value={n}>{t.forDays(n)}</option>)}
          </select>
        </Field>
        <div class="actions"><button class="button primary" disabled={busy || !name.trim() || scopes.length === 0}>{t.createSend}</button></div>
      </form>
    </Modal>
  );
}

function Secret({ made, onClose }: { made: CreatedApiKey; onClose: () => void }) {
  const t = keyWords.value;
  return (
    <Modal title={t.secretTitle} onClose={onClose}>
      <p class="notice risk">{t.secretHint}</p>
      <input class="input mono" readOnly aria-label={t.secretTitle} value={made.secret} onFocus={(event) => event.currentTarget.select()} />
      <div class="actions"><CopyButton text={made.secret} /><button class="button primary" onClick={onClose}>{words.value.common.done}</button></div>
    </Modal>
  );
}
