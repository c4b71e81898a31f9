import type { Case, Reply } from '@api/response';
import { Findings, Score } from '../composer/courtesyPanel';
import { When } from '../shared/bits';
import { words } from '../shared/language';
import { Approval } from './approval';
import { Held, ByHand } from './byHand';
import { safe } from './review';
import { isUnderway, Underway } from './underway';
import { Unknown } from './unknown';
import { span } from './durations';

/** The reply on its way: what it says, where it stands, and the next thing to do about it. */
export function ReplyCard({ of, reply }: { of: Case; reply: Reply }) {
  const state = reply.publication?.state;
  return (
    <section class="card reply" aria-label={words.value.reply.title}>
      <Head of={of} reply={reply} />
      <div class="body">
        <p class="reply-text" lang={of.review.language}>{reply.text}</p>
        {reply.approval?.state === 'WAITING' && <Approval of={of} reply={reply} />}
        {state === 'HELD' && <Held of={of} reply={reply} />}
        {isUnderway(reply) && <Underway of={of} reply={reply} />}
        {state === 'PENDING' && !isUnderway(reply) && <ByHand of={of} reply={reply} />}
        {state === 'OUTCOME_UNKNOWN' && <Unknown of={of} reply={reply} />}
        {(state === 'REJECTED' || state === 'NOT_ANSWERABLE') && <p class="notice over">{words.value.reply.failed}{reply.publication?.reason && `: ${words.value.reply.because(reply.publication.reason)}`} {words.value.reply.failedHint[state]}</p>}
        {state === 'CONFIRMED' && <Answered of={of} reply={reply} />}
      </div>
    </section>
  );
}

function Head({ of, reply }: { of: Case; reply: Reply }) {
  const t = words.value;
  const waiting = reply.approval?.state === 'WAITING';
  return (
    <header>
      <b>{waiting ? t.reply.waiting : of.state === 'ANSWERED' ? t.reply.answered : t.reply.title}</b>
      <span class="soft">{t.reply.by(reply.submittedBy.name)} · <When at={reply.submittedAt} /></span>
      <span class="grow" />
      {reply.publication && !waiting && <span class="tag">{isUnderway(reply) ? t.underway[reply.publication.state] : t.publication[reply.publication.state]}</span>}
      <span class="tag">{t.reply.score(reply.courtesy.score)}</span>
    </header>
  );
}

function Answered({ of, reply }: { of: Case; reply: Reply }) {
  const t = words.value.reply;
  const at = reply.publication?.confirmedAt;
  const left = at ? Date.parse(of.dueAt) - Date.parse(at) : 0;
  const { approval, proof } = reply;
  return (
    <p class="outcome">
      {at && <span class={left >= 0 ? 'chip met' : 'chip over'}><i aria-hidden="true">{left >= 0 ? '✓' : '✕'}</i>{left >= 0 ? t.ahead(span(left)) : t.lateBy(span(-left))}</span>}
      {approval?.decidedBy && <small>{approval.selfSigned ? t.selfSigned : t.decidedBy(approval.decidedBy.name)}</small>}
      {proof && <a class="link" href={safe(proof.url)} target="_blank" rel="noopener noreferrer">{t.seeIt}</a>}
    </p>
  );
}

/** Replies that were returned, withdrawn or refused before; they stay readable. */
export function EarlierReplies({ replies, language }: { replies: readonly Reply[]; language: string | undefined }) {
  const t = words.value.reply;
  if (replies.length === 0) return null;
  return (
    <details class="revisions">
      <summary>{t.earlier} ({replies.length})</summary>
      <ol>
        {replies.toReversed().map((reply) => (
          <li key={reply.id}>
            <small>{t.by(reply.submittedBy.name)} <When at={reply.submittedAt} />{reply.approval?.comment && <> · “{reply.approval.comment}”</>}</small>
            <p lang={language}>{reply.text}</p>
            <Score result={reply.courtesy} />
            <Findings result={reply.courtesy} short />
          </li>
        ))}
      </ol>
    </details>
  );
}
