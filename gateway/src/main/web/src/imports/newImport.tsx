import { useEffect, useRef, useState } from 'preact/hooks';
import { Failed, Skeleton } from '../shared/bits';
import { Wrong } from '../shared/field';
import { useSubmit } from '../shared/form';
import { go } from '../shared/router';
import { complain, tell } from '../shared/toasts';
import { shops } from '../shops/known';
import { DropZone } from '../shared/dropZone';
import { facts, useLook } from './look';
import { needs, noPlan, optionsOf, type Found, type Plan } from './plan';
import { PlanForm } from './planForm';
import { PreviewTable } from './previewTable';
import { whyFailed } from './progress';
import { Sending } from './sending';
import { headOf, send, sending } from './upload';
import { importWords } from './importWords';

const largest = 2 * 1024 ** 3;

/** A file is chosen, looked at, and sent once it is known how to read it. */
export function NewImport() {
  const t = importWords.value;
  const [chosen, setChosen] = useState<{ file: File; head: string }>();
  const [refused, setRefused] = useState<string>();
  const choose = async (file: File) => {
    setRefused(undefined);
    if (file.size > largest) return setRefused(t.tooLarge);
    await headOf(file).then((head) => setChosen({ file, head }), () => setRefused(t.unreadable));
  };
  if (chosen) return <Chosen key={chosen.head} {...chosen} onDrop={() => setChosen(undefined)} />;
  if (sending.value) return <div class="card"><div class="body"><Sending /></div></div>;
  return (
    <div class="card"><div class="body form">
      <DropZone words={t} accept=".csv,.tsv,.txt,.ndjson,.jsonl,.gz" onFile={choose} />
      {refused && <div class="notice over" role="alert"><span>{refused}</span></div>}
    </div></div>
  );
}

function Chosen({ file, head, onDrop }: { file: File; head: string; onDrop: () => void }) {
  const t = importWords.value;
  const [plan, setPlan] = useState<Plan>(firstPlan);
  const { data, problem: unseen, reload } = useLook(head, plan);
  const here = useRef(true);
  useEffect(() => () => { here.current = false; }, []);
  const { busy, problem, submit } = useSubmit(async () => {
    const options = data && optionsOf(plan, data.found);
    if (!options) return;
    try {
      const made = await send(file, options);
      if (!made) tell(t.stopped);
      else if (here.current) go(`/imports?import=${made.id}`);
      else tell(<a class="link" href={`/imports?import=${made.id}`}>{t.arrived(file.name)}</a>);
    } catch (error) {
      if (here.current) throw error;
      complain(error);
    }
  });
  return (
    <section class="card" aria-label={file.name}>
      <header>
        <b class="file-name">{file.name}</b>
        <span class="soft" role="status">{data && !data.preview.failure ? facts(data.preview) : data ? '' : t.looking}</span>
        <span class="grow" />
        <button class="button small" disabled={busy} onClick={onDrop}>{t.another}</button>
      </header>
      <div class="body form">
        {unseen && <Failed problem={unseen} onRetry={reload} />}
        {!data && !unseen && <Skeleton />}
        {data && (
          <form class="form" onSubmit={submit}>
            {data.preview.failure && <div class="notice over" role="alert"><span>{whyFailed(data.preview.failure)}</span></div>}
            <PlanForm plan={plan} found={data.found} header={data.preview.header} problem={problem} onChange={setPlan} />
            {!data.preview.failure && <PreviewTable preview={data.preview} />}
            <Wrong problem={problem} />
            {busy ? <Sending /> : <Start plan={plan} found={data.found} failed={data.preview.failure !== undefined} />}
          </form>
        )}
      </div>
    </section>
  );
}

function firstPlan(): Plan {
  const [only, another] = shops.peek() ?? [];
  return only && !another ? { ...noPlan, shop: only.shop, marketplace: only.marketplace } : noPlan;
}

function Start({ plan, found, failed }: { plan: Plan; found: Found; failed: boolean }) {
  const t = importWords.value;
  const missing = needs(plan, found);
  return (
    <div class="actions">
      {missing.length > 0 && !failed && <span class="soft grow" role="status">{t.needed(missing.map((need) => t.need[need]))}</span>}
      <button class="button primary" disabled={failed || missing.length > 0}>{t.start}</button>
    </div>
  );
}
