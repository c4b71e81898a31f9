import { useEffect, useState } from 'preact/hooks';
import type { Outage } from '@api/response';
import type { Shop } from '@api/review';
import { loadTeams, teamNames } from '../people/known';
import { may } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { Empty, Failed, Skeleton, When } from '../shared/bits';
import { Shop as ShopIcon } from '../shared/icons';
import { words } from '../shared/language';
import { useLoad } from '../shared/load';
import { go, here, place } from '../shared/router';
import { complain } from '../shared/toasts';
import { Connection } from './connection';
import { EditShop } from './editShop';
import { connects, loadShops, shops } from './known';
import { OutageOf } from './outage';
import { shopWords } from './shopWords';
import { sourceWords } from './sourceWords';

export function Shops() {
  const t = shopWords.value;
  const [edited, setEdited] = useState<Shop | 'new'>();
  const { problem, reload } = useLoad(loadShops);
  const outages = useLoad(() => adminApi.outages.listOutages());
  useEffect(() => { loadTeams().catch(complain); }, []);
  const list = shops.value;
  const open = place.value.query.get('shop');
  const opened = may.seeCompleteness() ? list?.find((shop) => shop.id === open && connects(shop)) : undefined;
  return (
    <div class="page">
      <header>
        <div><h1>{t.title}</h1><p>{t.hint}</p></div>
        {may.runShops() && <button class="button primary" onClick={() => setEdited('new')}>{t.add}</button>}
      </header>
      {problem && <Failed problem={problem} onRetry={reload} />}
      {!list && !problem && <Skeleton />}
      {list?.length === 0 && <div class="card"><Empty icon={<ShopIcon />} title={t.none}>{t.noneHint}</Empty></div>}
      {list && list.length > 0 && (
        <div class="card scroll-x">
          <table class="table">
            <thead><tr><th>{t.name}</th><th>{t.key}</th><th>{t.teams}</th><th>{t.zone}</th><th>{t.enforceFrom}</th><th><span class="unseen">{words.value.common.edit}</span></th></tr></thead>
            <tbody>{list.map((shop) => <Line key={shop.id} shop={shop} onEdit={() => setEdited(shop)} onConnect={() => go(here({ shop: shop.id }))} outages={outages.data?.items} onOutage={outages.reload} />)}</tbody>
          </table>
        </div>
      )}
      {opened && <Connection key={opened.id} shop={opened} onClose={() => go(here({ shop: undefined }), 'replace')} />}
      {edited && <EditShop shop={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </div>
  );
}

interface LineProps { shop: Shop; outages: readonly Outage[] | undefined; onEdit: () => void; onConnect: () => void; onOutage: () => void }

function Line({ shop, outages, onEdit, onConnect, onOutage }: LineProps) {
  const t = shopWords.value;
  return (
    <tr>
      <td><b>{shop.name}</b><small>{words.value.marketplace[shop.marketplace]}</small></td>
      <td class="mono" data-of={t.key}>{shop.shop}</td>
      <td data-of={t.teams}>{teamNames(shop.teamIds).join(' · ') || <span class="soft">{t.everybody}</span>}</td>
      <td class="soft">{shop.zone.replaceAll('_', ' ')}</td>
      <td class="soft nowrap" data-of={t.enforceFrom}><When at={shop.enforceFrom} /></td>
      <td class="end">
        <div class="actions tight">
          <a class="button small" href={`/queue?shop=${shop.id}`}>{t.toQueue}</a>
          <OutageOf shop={shop} outages={outages} onChange={onOutage} />
          {connects(shop) && may.seeCompleteness() && <button class="button small" aria-label={`${sourceWords.value.title}: ${shop.name}`} onClick={onConnect}>{sourceWords.value.title}</button>}
          {may.runShops() && <button class="button small" aria-label={`${words.value.common.edit}: ${shop.name}`} onClick={onEdit}>{words.value.common.edit}</button>}
        </div>
      </td>
    </tr>
  );
}
