import { useEffect, useState } from 'preact/hooks';
import type { Reapplication, SlaPolicies } from '@api/response';
import { appliedWords } from '../case/appliedWords';
import { adminApi } from '../shared/adminApi';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { useLoad } from '../shared/load';
import { complain } from '../shared/toasts';
import { ReapplySheet } from './reapplySheet';
import { reapplyWords } from './reapplyWords';
import '../shared/progress.css';
import './reapply.css';

const look = 1000;

/** The way from rules to the cases that are open: the last time it was gone, and the button. */
export function Reapply({ saved, dirty, onStale }: { saved: SlaPolicies; dirty: boolean; onStale: () => void }) {
  const t = reapplyWords.value;
  const { run, follow } = useRun();
  const [open, setOpen] = useState(false);
  const [mine, setMine] = useState<string>();
  const shown = run && (!run.finishedAt || run.id === mine) ? run : undefined;
  return (
    <section class="card reapply">
      <div><h2>{t.title}</h2><p class="soft">{t.hint}</p>{run && <Last of={run} />}</div>
      <button class="button" disabled={dirty} title={dirty ? t.unsaved : undefined} onClick={() => setOpen(true)}>{t.open}</button>
      {open && <ReapplySheet saved={saved} run={shown} onStale={onStale} onRun={(now) => { setMine(now.id); follow(now); }} onClose={() => { setOpen(false); setMine(undefined); }} />}
    </section>
  );
}

function Last({ of: { policyVersion, choice, startedBy, startedAt, done, total, finishedAt, stoppedBy } }: { of: Reapplication }) {
  const t = reapplyWords.value;
  return <small>{[t.last(policyVersion, appliedWords.value.choices[choice]), t.by(startedBy.name, near(startedAt, now.peek())), !finishedAt && t.running(done, total), stoppedBy && t.stoppedShort(stoppedBy.name)].filter(Boolean).join(' · ')}</small>;
}

/** The last run, looked at every second until it is over. */
function useRun() {
  const { data, reload, set } = useLoad(async () => (await adminApi.reapplications.listReapplications()).items);
  const run = data?.[0];
  useEffect(() => {
    if (!run || run.finishedAt) return undefined;
    const timer = setTimeout(() => { reload().catch(complain); }, look);
    return () => clearTimeout(timer);
  }, [run]);
  return { run, follow: (started: Reapplication) => set([started]) };
}
