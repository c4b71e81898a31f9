import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '@api/response';
import { Composer } from '../composer/composer';
import { writeReply } from '../composer/wish';
import { step } from '../queue/queueCommands';
import { caseOf } from '../queue/rows';
import { may, myId } from '../session/session';
import { Empty, Failed, Skeleton } from '../shared/bits';
import { useCommands } from '../shared/commands';
import { show } from '../shared/dates';
import { Inbox } from '../shared/icons';
import { words } from '../shared/language';
import { lazy } from '../shared/lazy';
import { here } from '../shared/router';
import { isOpen, release } from './actions';
import { CustomerPanel } from './customer';
import { current, loadCase } from './current';
import { toRow } from './focus';
import { CaseHeader } from './header';
import { Notes } from './notes';
import { EarlierReplies, ReplyCard } from './replyCard';
import { ReviewCard } from './review';
import { Timeline } from './timeline';
import './case.css';

const ExemptionCard = lazy(() => import('./exempt').then((module) => module.ExemptionCard));
const PauseCard = lazy(() => import('./pauseCard').then((module) => module.PauseCard));

/** A change that others made is fetched a moment after it was announced, so that a burst costs one read. */
const soon = 120;

export function CaseView({ id }: { id: string }) {
  useEffect(() => { void loadCase(id); }, [id]);
  const shown = shownFor(id);
  const announced = caseOf(id)?.value.version ?? 0;
  useEffect(() => {
    if (!shown?.data || announced <= shown.data.version) return undefined;
    const timer = setTimeout(() => void loadCase(id), soon);
    return () => clearTimeout(timer);
  }, [announced]);
  useCommands(() => [
    { id: 'reply', group: 'case', keys: ['r'], title: () => words.value.commands.reply, when: () => shownFor(id)?.data === undefined || document.getElementById('reply') !== null, run: () => writeReply(id) },
    { id: 'leave', group: 'case', keys: ['escape'], keyOnly: true, title: () => words.value.commands.leave, when: () => document.activeElement?.closest('.case') != null, run: () => toRow(id) },
  ]);
  const t = words.value.case;
  return (
    <section class="case" aria-label={t.title} tabIndex={-1}>
      {shown?.problem && (shown.problem.status === 404 ? <Empty icon={<Inbox />} title={t.gone}>{t.goneHint}<br /><a class="button" href={here({ case: undefined })}>{t.back}</a></Empty> : <Failed problem={shown.problem} onRetry={() => loadCase(id)} />)}
      {!shown?.data && !shown?.problem && <div class="main"><Skeleton lines={6} /></div>}
      {shown?.data && <Whole of={shown.data} />}
    </section>
  );
}

function shownFor(id: string) {
  return current.value?.id === id ? current.value : undefined;
}

function Whole({ of }: { of: Case }) {
  return (
    <>
      <CaseHeader of={of} />
      <div class="cols">
        <div class="main">
          <Changed of={of} />
          <ReviewCard of={of} />
          {of.exemption && of.exemption.state !== 'REVOKED' && <ExemptionCard exemption={of.exemption} />}
          {of.pauses?.some(({ state }) => state === 'PROPOSED' || state === 'RUNNING') && isOpen(of) && <PauseCard of={of} />}
          <Answer of={of} />
        </div>
        <div class="past">
          <CustomerPanel of={of} />
          <Notes of={of} />
          <Timeline of={of} />
        </div>
      </div>
    </>
  );
}

function Answer({ of }: { of: Case }) {
  const t = words.value.case;
  const last = of.replies.at(-1);
  const standing = last && (of.state === 'AWAITING_APPROVAL' || of.state === 'PUBLISHING' || of.state === 'FAILED' || of.state === 'ANSWERED');
  const earlier = standing ? of.replies.slice(0, -1) : of.replies;
  const writable = of.state === 'OPEN' || of.state === 'CLAIMED' || of.state === 'FAILED';
  const other = of.claim && of.claim.by.id !== myId.value ? of.claim : undefined;
  return (
    <>
      {standing && <ReplyCard of={of} reply={last} />}
      {of.state === 'ANSWERED' && of.review.reply && !standing && <section class="card reply"><header><b>{words.value.reply.answeredElsewhere}</b></header><div class="body"><p class="reply-text">{of.review.reply.text}</p></div></section>}
      {writable && other && (
        <div class="notice"><span class="grow">{t.heldBy(other.by.name, show(other.until, 'time'))}</span>{may.assign() && <button class="button small" onClick={() => release(of)}>{t.takeOver}</button>}</div>
      )}
      {writable && other && of.draft && <p class="reply-text soft">{of.draft.text}</p>}
      {writable && !other && may.answer() && <Composer key={of.id} of={of} onRelease={() => { release(of); step(1); }} />}
      {writable && !may.answer() && <p class="soft">{words.value.composer.readOnly}</p>}
      <EarlierReplies replies={earlier} language={of.review.language} />
    </>
  );
}

/** Says so when the customer edited the review under the eyes of the writer. */
function Changed({ of }: { of: Case }) {
  const first = useRef(of.revision);
  const [seen, setSeen] = useState(of.revision);
  if (of.revision <= Math.max(first.current, seen)) return null;
  return <div class="notice risk" role="alert"><span class="grow">{words.value.case.changedNow}</span><button class="button small" onClick={() => setSeen(of.revision)}>{words.value.common.done}</button></div>;
}
