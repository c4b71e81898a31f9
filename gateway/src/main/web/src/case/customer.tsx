import type { ComponentChildren } from 'preact';
import type { Case } from '@api/response';
import type { Review } from '@api/review';
import { api } from '../shared/api';
import { Skeleton, Stars } from '../shared/bits';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { words } from '../shared/language';
import { useLoad } from '../shared/load';
import { here } from '../shared/router';
import { span } from './durations';

/** Who this is: what the customer wrote before, and whether we answered. */
export function CustomerPanel({ of }: { of: Case }) {
  const t = words.value.case;
  const vip = of.review.customerTier === 'VIP' && <span class="tag">VIP</span>;
  if (!of.customerId) return <section><h2>{t.customer} {vip}</h2><p class="soft">{t.noCustomer}</p></section>;
  return <Known id={of.customerId} reviewId={of.reviewId} name={of.review.author} vip={vip} />;
}

function Known({ id, reviewId, name, vip }: { id: string; reviewId: string; name: string | undefined; vip: ComponentChildren }) {
  const t = words.value.case;
  const { data, problem } = useLoad(() => api.customers.getCustomer({ id }), [id]);
  const others = data?.latest.filter((review) => review.id !== reviewId) ?? [];
  return (
    <section>
      <h2>{name ?? data?.name ?? t.customer} {vip} {data && <small>{t.since(near(data.firstSeenAt, now.peek()))} · {t.earlier(data.reviews.total)}</small>}</h2>
      {!data && !problem && <Skeleton lines={2} />}
      {problem && <p class="soft">{problem.title}</p>}
      {data && others.length === 0 && <p class="soft">{t.firstReview}</p>}
      <ul class="line">{others.map((review) => <Past key={review.id} review={review} />)}</ul>
    </section>
  );
}

function Past({ review }: { review: Review }) {
  const t = words.value.case;
  const bad = review.verdict.state === 'NEGATIVE';
  const reply = review.replies[0];
  const text = <span lang={review.language}>“{review.text.length > 90 ? `${review.text.slice(0, 90)}…` : review.text}”</span>;
  return (
    <li class={bad ? 'bad-dot' : undefined}>
      <time dateTime={review.publishedAt}>{near(review.publishedAt, now.peek())}</time> <Stars rating={review.rating} /> {review.caseId ? <a class="link" href={here({ case: review.caseId })}>{text}</a> : text}
      {reply && <em>{t.answeredIn(span(Date.parse(reply.publishedAt) - Date.parse(review.publishedAt)))}</em>}
      {!reply && bad && <em><b>{t.noReply}</b></em>}
    </li>
  );
}
