import { useState } from 'preact/hooks';
import type { Case } from '@api/response';
import { may } from '../session/session';
import { api } from '../shared/api';
import { PainPoints, Stars, When } from '../shared/bits';
import { Drop } from '../shared/drop';
import { words } from '../shared/language';
import { lazy } from '../shared/lazy';
import { tell } from '../shared/toasts';
import { act, loadCase } from './current';
import { Told } from './evidence';

const Reasons = lazy(() => import('./reasons').then((module) => module.Reasons));
const CorrectVerdict = lazy(() => import('./correct').then((module) => module.CorrectVerdict));

/** What the customer wrote: the text that counts now, and every text before it. */
export function ReviewCard({ of }: { of: Case }) {
  const { review } = of;
  const t = words.value.case;
  return (
    <article class="review">
      {of.improved && <p class="notice met">{t.improved}</p>}
      {review.title || review.text ? <blockquote lang={review.language}>{review.title && <b>{review.title}</b>}<Told of={of} /></blockquote> : <p class="soft">{words.value.common.noText}</p>}
      <div class="facts">
        <PainPoints of={of.painPoints} />
        {review.product && <span class="tag">{review.product}</span>}
        {review.orderId && <span>{t.order} {review.orderId}</span>}
        <MoodPicker of={of} />
        <Why of={of} />
        {review.url && <a class="link" href={safe(review.url)} target="_blank" rel="noopener noreferrer">{t.openReview}</a>}
      </div>
      {review.revisions.length > 1 && <Revisions of={of} />}
    </article>
  );
}

function MoodPicker({ of }: { of: Case }) {
  const t = words.value.case;
  const set = (mood: number) => act(api.cases.setMood({ id: of.id, moodRequest: { mood } }));
  const label = of.mood ? `${t.mood}: ${t.moods[of.mood - 1]}` : t.mood;
  return (
    <Drop class="button small flat mood-drop" label={<>{t.mood} <span class={`mood m${of.mood ?? 0}`} aria-hidden="true">{'▮'.repeat(of.mood ?? 0)}{'▯'.repeat(5 - (of.mood ?? 0))}</span></>} title={label}>
      {(close) => (
        <div class="menu" onClick={close}>
          {t.moods.map((name, i) => <button key={name} aria-pressed={of.mood === i + 1} disabled={!may.answer()} onClick={() => set(i + 1)}><span class={`mood m${i + 1}`} aria-hidden="true">{'▮'.repeat(i + 1)}{'▯'.repeat(4 - i)}</span>{name}</button>)}
        </div>
      )}
    </Drop>
  );
}

function Why({ of }: { of: Case }) {
  const t = words.value.case;
  const [correcting, setCorrecting] = useState(false);
  return (
    <>
      <Drop class="link" label={t.why(words.value.verdict[of.verdict])}>
        {(close) => <Reasons of={of} onCorrect={() => { close(); setCorrecting(true); }} />}
      </Drop>
      {correcting && <CorrectVerdict reviewId={of.reviewId} verdict={of.verdict} onDone={() => { tell(t.corrected); void loadCase(of.id); }} onClose={() => setCorrecting(false)} />}
    </>
  );
}

function Revisions({ of }: { of: Case }) {
  const t = words.value.case;
  return (
    <details class="revisions" open={of.review.revisions.at(-1)?.kind === 'FOLLOW_UP'}>
      <summary>{t.revisions(of.review.revisions.length)}</summary>
      <ol>
        {of.review.revisions.toReversed().map((revision) => (
          <li key={revision.number}>
            <small>{t.revision[revision.kind]} <When at={revision.writtenAt} /> <Stars rating={revision.rating} /></small>
            <p lang={of.review.language}>{revision.text}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Only web addresses become links, whatever a marketplace sends. */
export function safe(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
