import type { Case } from '@api/response';
import { words } from '../shared/language';

type Stage = 'claim' | 'write' | 'approve' | 'publish' | 'confirm';

/** How far a case is, read off its state: what is done, what comes now. */
export function stagesOf(of: Pick<Case, 'state' | 'replies'>): { stages: Stage[]; now: number } {
  const approval = of.state === 'AWAITING_APPROVAL' || of.replies.at(-1)?.approval !== undefined;
  const stages: Stage[] = approval ? ['claim', 'write', 'approve', 'publish', 'confirm'] : ['claim', 'write', 'publish', 'confirm'];
  return { stages, now: position(of, stages) };
}

function position({ state, replies }: Pick<Case, 'state' | 'replies'>, stages: Stage[]): number {
  switch (state) {
    case 'OPEN': return stages.indexOf('claim');
    case 'CLAIMED': return stages.indexOf('write');
    case 'AWAITING_APPROVAL': return stages.indexOf('approve');
    case 'FAILED': return stages.indexOf('publish');
    case 'PUBLISHING': return stages.indexOf(replies.at(-1)?.publication?.state === 'SENT' ? 'confirm' : 'publish');
    default: return stages.length;
  }
}

export function Stages({ of }: { of: Case }) {
  if (of.state === 'EXEMPT' || of.state === 'CLOSED') return null;
  const { stages, now } = stagesOf(of);
  return (
    <ol class="stages">
      {stages.map((stage, i) => (
        <li key={stage} class={i < now ? 'done' : i === now ? 'now' : undefined} aria-current={i === now ? 'step' : undefined}><span>{words.value.case.stages[stage]}</span></li>
      ))}
    </ol>
  );
}
