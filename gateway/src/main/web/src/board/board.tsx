import { useEffect } from 'preact/hooks';
import { Failed, Skeleton } from '../shared/bits';
import { valueOf } from '../shared/form';
import { show } from '../shared/dates';
import { go, here, place } from '../shared/router';
import { complain } from '../shared/toasts';
import { loadShops, shops } from '../shops/known';
import { boardWords } from './boardWords';
import { Complete } from './complete';
import { Due } from './due';
import { Kept } from './kept';
import { Misses } from './misses';
import { Next } from './next';
import { Numbers } from './numbers';
import { useBoard } from './useBoard';
import { Who } from './who';
import './board.css';

/** The whole queue at a glance: how much, when, who, and what will not be answered in time. */
export function BoardPage() {
  const t = boardWords.value;
  const shop = place.value.query.get('shop') ?? undefined;
  const { data, problem, reload } = useBoard(shop);
  useEffect(() => { if (!shops.value) loadShops().catch(complain); }, []);
  return (
    <div class="board">
      <header>
        <h1>{t.title}</h1>
        {data && <small role={problem && 'status'} class={problem && 'bad'}>{t.asOf(show(data.at, 'time'))}{problem && ` · ${t.retrying}`}</small>}
        <span class="grow" />
        <ShopPick chosen={shop} />
      </header>
      {problem && !data && <Failed problem={problem} onRetry={reload} />}
      {!data && !problem && <Skeleton lines={6} />}
      {data && (
        <>
          <Numbers of={data} shop={shop} />
          <Due of={data} />
          <Who of={data.people} />
          <Misses of={data.forecast} />
          <Next of={data.next} />
          <Complete shop={shop} />
          <Kept key={shop} shop={shop} />
        </>
      )}
    </div>
  );
}

function ShopPick({ chosen }: { chosen: string | undefined }) {
  const t = boardWords.value;
  return (
    <select class="input shop-pick" aria-label={t.shop} value={chosen ?? ''} onChange={(event) => go(here({ shop: valueOf(event) }))}>
      <option value="">{t.allShops}</option>
      {shops.value?.map((shop) => <option key={shop.id} value={shop.id}>{shop.name}</option>)}
    </select>
  );
}
