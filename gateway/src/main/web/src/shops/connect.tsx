import { useState } from 'preact/hooks';
import type { Shop } from '@api/review';
import { adminApi } from '../shared/adminApi';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { Problem } from '../shared/problem';
import { tell } from '../shared/toasts';
import { sourceWords } from './sourceWords';

/** Takes the token of a seller account; the server tries it before it keeps it. */
export function Connect({ shop, onDone, onCancel }: { shop: Shop; onDone: () => Promise<void>; onCancel: (() => void) | undefined }) {
  const t = sourceWords.value;
  const [token, setToken] = useState('');
  const { busy, problem, submit } = useSubmit(async () => {
    await adminApi.sources.connectSource({ id: shop.id, sourceConnection: { credentials: { token: token.trim() } } }).catch(inWords);
    setToken('');
    tell(t.connected);
    await onDone();
  });
  return (
    <form class="form" onSubmit={submit}>
      <p>{t.connectHint}</p>
      <Wrong problem={problem} />
      <Field label={t.token} hint={t.tokenHint} name="credentials.token" problem={problem}>
        <input class="input mono" type="password" autocomplete="off" autofocus maxLength={4000} value={token} onInput={(event) => setToken(valueOf(event))} />
      </Field>
      <div class="actions">
        {onCancel && <button type="button" class="button" onClick={onCancel}>{words.value.common.cancel}</button>}
        <button class="button primary" disabled={busy || !token.trim()}>{busy ? t.trying : t.connect}</button>
      </div>
    </form>
  );
}

/** The server names the kind of trouble; the sentence for it is ours, in the reader's language. */
function inWords(error: unknown): never {
  const kind = error instanceof Problem && typeof error.more.kind === 'string' ? error.more.kind : undefined;
  const sentence = kind && sourceWords.value.trouble[kind];
  if (!(error instanceof Problem) || !sentence) throw error;
  throw new Problem(error.status, error.type, error.title, sentence, error.errors.map(({ field }) => ({ field, message: sentence })));
}
