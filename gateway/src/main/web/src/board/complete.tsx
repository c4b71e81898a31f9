import type { ShopCompleteness } from '@api/review';
import { adminApi } from '../shared/adminApi';
import { Failed, When } from '../shared/bits';
import { useLoad } from '../shared/load';
import { spanOf } from '../shared/span';
import { boardWords } from './boardWords';

const SHOWN = 6;

/** Whether all reviews of the marketplaces are here; a shop that nobody compared is not named. */
export function Complete({ shop }: { shop: string | undefined }) {
  const t = boardWords.value;
  const { data, problem, reload } = useLoad(() => adminApi.sources.getCompletenessOverview());
  if (problem) return <section class="panel complete"><h2>{t.complete}</h2><Failed problem={problem} onRetry={reload} /></section>;
  const shops = data?.shops.filter((s) => !shop || s.shopId === shop) ?? [];
  if (shops.length === 0) return null;
  const short = shops.filter((s) => s.missing > 0);
  return (
    <section class="panel complete" aria-labelledby="complete-title">
      <h2 id="complete-title">{t.complete} <small>{t.completeHint}</small></h2>
      {short.length === 0 && <p class="verdict">{t.allHere(shops.length)}</p>}
      {short.length > 0 && <ul class="board-lines">{short.slice(0, SHOWN).map((s) => <Short key={s.shopId} of={s} />)}</ul>}
      {short.length > SHOWN && <p class="soft">{t.moreShops(short.length - SHOWN)}</p>}
    </section>
  );
}

function Short({ of }: { of: ShopCompleteness }) {
  const t = boardWords.value;
  return (
    <li>
      <a class="link" href={`/shops?shop=${of.shopId}`}><b>{of.name}</b></a> <span class="tag hot">{t.lacks(of.missing)}</span> <span class="soft">{of.gaps.slice(0, SHOWN).map(spanOf).join(', ')}{of.gaps.length > SHOWN && ' …'}</span>
      {' '}<small class="soft">{t.compared} <When at={of.checkedAt} /></small>
    </li>
  );
}
