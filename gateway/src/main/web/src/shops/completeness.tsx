import type { CompletenessDay, Shop } from '@api/review';
import { adminApi } from '../shared/adminApi';
import { Failed, Skeleton, When } from '../shared/bits';
import { useLoad } from '../shared/load';
import { sourceWords } from './sourceWords';

/** Thirty days, the newest first: how many reviews the marketplace counts, and how many are here. */
export function CompletenessTable({ shop }: { shop: Shop }) {
  const t = sourceWords.value;
  const { data, problem, reload } = useLoad(() => adminApi.sources.getCompleteness({ id: shop.id, days: 30 }));
  if (problem) return <Failed problem={problem} onRetry={reload} />;
  if (!data) return <Skeleton />;
  return (
    <section class="card scroll-x">
      <header><b>{t.complete}</b><span class="soft">{data.zone.replaceAll('_', ' ')}</span><small class="soft">{t.moreHere}</small></header>
      <table class="table">
        <thead><tr><th>{t.day}</th><th>{t.there}</th><th>{t.here}</th><th>{t.missing}</th><th>{t.checked}</th></tr></thead>
        <tbody>{data.days.map((day) => <Day key={String(day.day)} day={day} />)}</tbody>
      </table>
    </section>
  );
}

function Day({ day }: { day: CompletenessDay }) {
  const t = sourceWords.value;
  return (
    <tr>
      <td class="nowrap">{String(day.day)}</td>
      <td data-of={t.there}>{day.marketplace ?? '–'}</td>
      <td data-of={t.here}>{day.here}</td>
      <td data-of={t.missing}>{day.missing ? <span class="tag hot">{day.missing}</span> : day.checkedAt ? 0 : '–'}</td>
      <td class="soft nowrap" data-of={t.checked}>{day.checkedAt ? <When at={day.checkedAt} /> : t.notYet}</td>
    </tr>
  );
}
