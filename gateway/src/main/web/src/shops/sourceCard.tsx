import { useState } from 'preact/hooks';
import type { Source } from '@api/review';
import { adminApi } from '../shared/adminApi';
import { etag } from '../shared/api';
import { When } from '../shared/bits';
import { words } from '../shared/language';
import { Sure } from '../shared/sure';
import { complain, tell } from '../shared/toasts';
import { sourceWords } from './sourceWords';

/** How reading goes, and what can be done about it. */
export function SourceCard({ source, onRenew, onChanged }: { source: Source; onRenew: () => void; onChanged: () => Promise<void> }) {
  const t = sourceWords.value;
  const [busy, setBusy] = useState(false);
  const which = { id: source.shopId, sourceId: source.id };
  const act = async (what: () => Promise<unknown>) => {
    setBusy(true);
    await what().then(onChanged).catch(complain);
    setBusy(false);
  };
  const test = async () => {
    const { works, trouble } = await adminApi.sources.testSource(which);
    tell(works ? t.works : t.trouble[trouble?.kind ?? ''] ?? trouble?.detail);
  };
  return (
    <section class="card" aria-label={t.title}>
      <header>
        <b>{t.state[source.state]}</b>
        <span class="soft mono">{source.credentialEnd && `…${source.credentialEnd}`}</span>
      </header>
      <div class="body form">
        {source.trouble && <div class="notice over" role="alert"><span>{t.trouble[source.trouble.kind] ?? source.trouble.detail} <small>{t.since} <When at={source.trouble.since} /></small></span></div>}
        <Facts source={source} />
        <div class="actions">
          <button class="button small" disabled={busy} onClick={() => act(test)}>{t.test}</button>
          {source.state === 'PAUSED'
            ? <button class="button small" disabled={busy} onClick={() => act(() => adminApi.sources.resumeSource(which))}>{t.resume}</button>
            : <button class="button small" disabled={busy} onClick={() => act(() => adminApi.sources.pauseSource(which))}>{t.pause}</button>}
          <button class="button small" disabled={busy} onClick={onRenew}>{t.renew}</button>
          <span class="grow" />
          <Sure class="small" label={words.value.common.remove} sure={t.removeSure} disabled={busy} onSure={() => act(() => adminApi.sources.removeSource({ ...which, ifMatch: etag(source.version) }))} />
        </div>
      </div>
    </section>
  );
}

function Facts({ source }: { source: Source }) {
  const t = sourceWords.value;
  const { budget, counts } = source;
  return (
    <table class="table">
      <tbody>
        <tr><th scope="row">{t.lastRead}</th><td>{source.lastReadAt ? <><When at={source.lastReadAt} /> <span class="soft">{t.ago(minutes(source.lag))}</span></> : t.notYet}</td></tr>
        <tr><th scope="row">{t.history}</th><td>{t.historyState[source.history]}</td></tr>
        <tr><th scope="row">{t.budget}</th><td>{budget.blockedUntil ? <>{t.blocked} <When at={budget.blockedUntil} /></> : t.left(budget.left, budget.burst)}</td></tr>
        <tr><th scope="row">{t.counts}</th><td>{t.countsOf(counts.created, counts.updated, counts.known, counts.quarantined)}</td></tr>
        <tr><th scope="row">{t.missing}</th><td>{source.missing === 0 ? t.nothingMissing : <b class="over">{t.missingOf(source.missing)}</b>}</td></tr>
      </tbody>
    </table>
  );
}

/** Whole minutes of a duration such as PT1H2M3S. */
export function minutes(duration: string | undefined): number {
  const [, hours = '0', mins = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(duration ?? '') ?? [];
  return Number(hours) * 60 + Number(mins);
}
