import { useState } from 'preact/hooks';
import type { Case, Reply } from '@api/response';
import { undo } from '../composer/sending';
import { step } from '../queue/queueCommands';
import { may } from '../session/session';
import { api } from '../shared/api';
import { CopyButton, Keys } from '../shared/bits';
import { copyAndTell } from '../shared/clipboard';
import { now } from '../shared/clock';
import { useCommands } from '../shared/commands';
import { instantAt } from '../shared/dates';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { tell } from '../shared/toasts';
import { withdraw } from './approval';
import { took } from './current';
import { safe } from './review';

/** The seconds in which a submitted reply can still be taken back. */
export function Held({ of, reply }: { of: Case; reply: Reply }) {
  const t = words.value.reply;
  const left = Math.max(0, Math.ceil((Date.parse(reply.publication!.heldUntil ?? reply.submittedAt) - now.value) / 1000));
  return (
    <div class="notice met">
      <span><b aria-hidden="true">{t.held(left)}</b> {t.heldHint}</span><span class="grow" />
      {may.answer() && <button class="button small" onClick={() => undo(of.id, reply.id)}>{words.value.composer.undo}<Keys keys="z" /></button>}
    </div>
  );
}

/** Three steps for a shop without a connection: copy, publish there, say where it stands. */
export function ByHand({ of, reply }: { of: Case; reply: Reply }) {
  const t = words.value.reply;
  const [url, setUrl] = useState('');
  const [at, setAt] = useState<string>();
  const { busy, problem, submit } = useSubmit(async () => {
    took(await api.replies.proveReply({ id: of.id, replyId: reply.id, proofRequest: { url: url.trim(), ...(at && { publishedAt: instantAt(at) }) } }));
    tell(t.recorded);
    step(1);
  });
  useCommands(() => [{ id: 'copy-reply', group: 'case', keys: ['y'], title: () => words.value.commands.copyReply, run: () => void copyAndTell(reply.text, words.value.common.copied) }]);
  if (!may.answer()) return null;
  const link = of.review.url && safe(of.review.url);
  return (
    <form class="by-hand" onSubmit={submit}>
      <h2>{t.byHand}</h2>
      <Wrong problem={problem?.errors.length ? undefined : problem} />
      <ol>
        <li><span>{t.step1}</span><CopyButton text={reply.text} label={t.copyText} /></li>
        <li><span>{t.step2}</span>{link && <a class="button" href={link} target="_blank" rel="noopener noreferrer">{t.openReview}</a>}</li>
        <li>
          <Field label={t.step3} name="url" problem={problem}>
            <input class="input" type="url" placeholder="https://" value={url} onInput={(event) => setUrl(valueOf(event))} />
          </Field>
        </li>
      </ol>
      <div class="row-line">
        {at === undefined
          ? <button type="button" class="button flat small" onClick={() => setAt('')}>{t.proofTime}</button>
          : <label class="row-line"><small>{t.publishedAt}</small><input class="input when" type="datetime-local" value={at} onInput={(event) => setAt(valueOf(event))} />{problem?.at('publishedAt') && <span class="wrong">{problem.at('publishedAt')}</span>}</label>}
        <span class="grow" />
        <button type="button" class="button" onClick={() => withdraw(of, reply)}>{t.withdraw}</button>
        <button class="button primary" disabled={busy || !url.trim()}>{t.record}</button>
      </div>
    </form>
  );
}
