import { useState } from 'preact/hooks';
import type { Outage } from '@api/response';
import type { Shop } from '@api/review';
import { ReasonSheet } from '../case/reason';
import { may } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { complain, tell } from '../shared/toasts';
import { outageWords } from './outageWords';

/** Nobody reported it: the marketplace was seen to answer nothing. */
const byConnector = (outage: Outage) => outage.reportedBy.id.startsWith('service:');

/** The outage of a shop that lasts, and what those who lead can say about it. */
export function OutageOf({ shop, outages, onChange }: { shop: Shop; outages: readonly Outage[] | undefined; onChange: () => void }) {
  const t = outageWords.value;
  const [asking, setAsking] = useState(false);
  if (!outages) return null;
  const lasting = outages.find((one) => one.shop.id === shop.id && !one.endedAt);
  const end = () => adminApi.outages.endOutage({ id: lasting!.id }).then(() => { tell(t.ended); onChange(); }, complain);
  const start = async (note: string) => {
    await adminApi.outages.startOutage({ outageRequest: { shopId: shop.id, note } });
    tell(t.started);
    onChange();
  };
  return (
    <>
      {lasting && <span class="tag hot" title={[byConnector(lasting) ? t.connector : lasting.reportedBy.name, lasting.note].filter(Boolean).join(': ')}>{t.since(near(lasting.startedAt, now.peek()))}</span>}
      {lasting && byConnector(lasting) && <span class="soft">{t.byConnector}</span>}
      {may.assign() && (lasting
        ? <button class="button small" aria-label={`${t.end}: ${shop.name}`} onClick={end}>{t.end}</button>
        : <button class="button small" aria-label={`${t.start}: ${shop.name}`} onClick={() => setAsking(true)}>{t.start}</button>)}
      {asking && <ReasonSheet title={t.title(shop.name)} hint={t.hint} label={t.what} send={t.start} onSend={start} onClose={() => setAsking(false)} />}
    </>
  );
}
