import { useEffect, useState } from 'preact/hooks';
import type { Import } from '@api/review';
import { may } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { Failed, Skeleton, When } from '../shared/bits';
import { Back } from '../shared/icons';
import { useLoad } from '../shared/load';
import { Sure } from '../shared/sure';
import { complain, tell } from '../shared/toasts';
import { loadShops, shops } from '../shops/known';
import { useAgain } from './again';
import { Lines } from './lines';
import { shopName } from './list';
import { percentRead, StateChip, whyFailed } from './progress';
import { Replay } from './replay';
import { importWords } from './importWords';

/** One import: how far it is, what came of it, and the lines that were not taken. */
export function OpenImport({ id }: { id: string }) {
  const { data, problem, reload } = useLoad(() => adminApi.imports.getImport({ id }));
  useEffect(() => { if (!shops.value) loadShops().catch(complain); }, []);
  useAgain(data?.state === 'RUNNING', reload, [data, problem]);
  return (
    <div class="page">
      {problem && <Failed problem={problem} onRetry={reload} />}
      {!data && !problem && <Skeleton />}
      {data && <Told of={data} onChanged={reload} />}
    </div>
  );
}

function Told({ of, onChanged }: { of: Import; onChanged: () => Promise<void> }) {
  const t = importWords.value;
  const [replaying, setReplaying] = useState(false);
  const replays = may.importFiles() && of.state !== 'RUNNING' && of.quarantined > 0 && !of.replayOf;
  return (
    <>
      <header>
        <div>
          <a class="link back-link" href="/imports"><Back />{t.title}</a>
          <h1 class="file-name">{of.fileName}</h1>
          <p class="row-line"><StateChip of={of.state} /><span>{shopName(of)} · <When at={of.receivedAt} />{of.options.history && ` · ${t.historyTag}`}</span></p>
          {of.replayOf && <p>{t.againOf} <a class="link" href={`/imports?import=${of.replayOf}`}>{t.theFirst}</a></p>}
        </div>
        {of.state === 'RUNNING' && may.importFiles() && <Stop of={of} onChanged={onChanged} />}
        {replays && <button class="button" onClick={() => setReplaying(true)}>{t.again}</button>}
      </header>
      {of.failure && <div class="notice over" role="alert"><span>{whyFailed(of.failure)}{of.lines > 0 && ` ${t.failureAfter}`}</span></div>}
      <Progress of={of} />
      {of.quarantined > 0 && !of.replayOf && <Lines key={of.state} of={of} />}
      {replaying && <Replay of={of} onClose={() => setReplaying(false)} />}
    </>
  );
}

function Stop({ of, onChanged }: { of: Import; onChanged: () => Promise<void> }) {
  const t = importWords.value;
  const stop = async () => {
    await adminApi.imports.cancelImport({ id: of.id }).then(() => tell(t.stoppedImport), complain);
    await onChanged();
  };
  return <Sure label={t.stop} sure={t.stopSure} onSure={stop} />;
}

function Progress({ of }: { of: Import }) {
  const t = importWords.value;
  const percent = percentRead(of);
  const counts = [['created', of.created], ['updated', of.updated], ['duplicate', of.duplicate], ['quarantined', of.quarantined], ['total', of.lines]] as const;
  return (
    <section class="card">
      {of.state === 'RUNNING' && (
        <div class="body reading">
          <label><span>{of.startedAt ? t.reading(percent) : t.waits}</span><progress max={100} value={percent} /></label>
          {of.rowsPerSecond ? <small>{t.speed(of.rowsPerSecond)}</small> : null}
        </div>
      )}
      <dl class="tiles">
        {counts.map(([name, count]) => <div key={name}><dt>{t[name]}</dt><dd class={name === 'quarantined' && count > 0 ? 'bad' : undefined}>{t.number(count)}</dd></div>)}
      </dl>
    </section>
  );
}
