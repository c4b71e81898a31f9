import { useState } from 'preact/hooks';
import type { ApiKey } from '@api/gateway';
import { adminApi } from '../shared/adminApi';
import { etag, all } from '../shared/api';
import { CopyButton, Empty, Failed, Skeleton, When } from '../shared/bits';
import { now } from '../shared/clock';
import { Wrong } from '../shared/field';
import { useSubmit } from '../shared/form';
import { Key } from '../shared/icons';
import { words } from '../shared/language';
import { useLoad } from '../shared/load';
import { Modal } from '../shared/modal';
import { tell } from '../shared/toasts';
import { NewKey } from './newKey';
import { keyWords } from './keyWords';

export function Keys() {
  const t = keyWords.value;
  const [making, setMaking] = useState(false);
  const [doomed, setDoomed] = useState<ApiKey>();
  const keys = useLoad(() => all((cursor) => adminApi.keys.listApiKeys({ limit: 200, cursor })));
  return (
    <div class="page">
      <header>
        <div><h1>{t.title}</h1><p>{t.hint}</p></div>
        <button class="button primary" onClick={() => setMaking(true)}>{t.create}</button>
      </header>
      {keys.problem && <Failed problem={keys.problem} onRetry={keys.reload} />}
      {!keys.data && !keys.problem && <Skeleton />}
      {keys.data?.length === 0 && <div class="card"><Empty icon={<Key />} title={t.none}>{t.noneHint}</Empty></div>}
      {keys.data && keys.data.length > 0 && (
        <div class="card scroll-x">
          <table class="table">
            <thead><tr><th>{words.value.common.name}</th><th>{t.scopes}</th><th>{t.lastUsed}</th><th>{t.expires}</th><th><span class="unseen">{t.revoke}</span></th></tr></thead>
            <tbody>{keys.data.toReversed().map((key) => <Line key={key.id} of={key} onRevoke={() => setDoomed(key)} />)}</tbody>
          </table>
        </div>
      )}
      <TryIt />
      {making && <NewKey onMade={keys.reload} onClose={() => setMaking(false)} />}
      {doomed && <RevokeKey of={doomed} onDone={keys.reload} onClose={() => setDoomed(undefined)} />}
    </div>
  );
}

function Line({ of: key, onRevoke }: { of: ApiKey; onRevoke: () => void }) {
  const t = keyWords.value;
  const expired = key.expiresAt !== undefined && Date.parse(key.expiresAt) < now.peek();
  return (
    <tr class={key.revokedAt ? 'faded' : undefined}>
      <td>{key.name}<small class="mono nowrap">{key.prefix}…{key.last4}</small></td>
      <td><span class="tags">{key.scopes.map((scope) => <span key={scope} class="tag">{t.scope[scope]}</span>)}</span></td>
      <td class="nowrap soft" data-of={t.lastUsed}>{key.lastUsedAt ? <When at={key.lastUsedAt} /> : t.notUsed}</td>
      <td class="nowrap soft" data-of={t.expires}>{expired ? t.expired : key.expiresAt ? <When at={key.expiresAt} /> : t.never}</td>
      <td class="end">{key.revokedAt ? <span class="soft nowrap">{t.revoked}</span> : <button class="button small danger" aria-label={`${t.revoke}: ${key.name}`} onClick={onRevoke}>{t.revoke}</button>}</td>
    </tr>
  );
}

function RevokeKey({ of: key, onDone, onClose }: { of: ApiKey; onDone: () => Promise<void>; onClose: () => void }) {
  const t = keyWords.value;
  const { busy, problem, submit } = useSubmit(async () => {
    await adminApi.keys.revokeApiKey({ id: key.id, ifMatch: etag(key.version) });
    tell(t.revokedNow);
    await onDone();
    onClose();
  });
  return (
    <Modal title={t.revokeTitle(key.name)} onClose={onClose}>
      <Wrong problem={problem} />
      <p>{t.revokeHint}</p>
      <div class="actions"><button class="button" onClick={onClose}>{words.value.common.cancel}</button><button class="button primary" disabled={busy} onClick={submit}>{t.revoke}</button></div>
    </Modal>
  );
}

function TryIt() {
  const t = keyWords.value;
  const command = [
    `curl -X POST ${location.origin}/api/v1/reviews \\`,
    '  -H "Authorization: Bearer rdk_…" \\',
    '  -H "Content-Type: application/json" \\',
    `  -d '{"marketplace":"manual","shop":"hotel","externalId":"r1","rating":1,"text":"Waited 50 minutes.","publishedAt":"${new Date(now.peek()).toISOString()}"}'`,
  ].join('\n');
  return (
    <section class="card">
      <header><h2>{t.try}</h2><small>{t.tryHint}</small><span class="grow" /><a class="link" href="/developers/docs" target="_blank" rel="noopener">{t.reference}</a><CopyButton text={command} /></header>
      <pre class="body code" tabIndex={0}>{command}</pre>
    </section>
  );
}
