import type { CourtesyResult, Finding } from '@api/response';
import { words } from '../shared/language';
import type { Checking } from './check';

interface Props { check: Checking; written: boolean; onShow: (finding: Finding) => void }

const looks = { PASS: 'good', SECOND_LOOK: 'mild', REJECT: 'grave' } as const;

/** What the check says beside the text: what is good, what is missing, what must go. */
export function CourtesyPanel({ check: { checked, busy, down }, written, onShow }: Props) {
  const t = words.value.composer;
  return (
    <section class="courtesy" aria-label={t.courtesy} aria-busy={busy}>
      {checked && written ? <Score result={checked.result} /> : <p class="soft">{t.empty}</p>}
      {checked && written && <Findings findings={checked.result.findings} onShow={onShow} />}
      {down && <p class="soft">{t.down}</p>}
    </section>
  );
}

export function Score({ result }: { result: CourtesyResult }) {
  const t = words.value.composer;
  return (
    <div class={`score ${looks[result.outcome]}`} role="status">
      <b>{result.score}</b><span>{t.of100}, {t.outcome[result.outcome]}</span>
    </div>
  );
}

export function Findings({ findings, onShow }: { findings: readonly Finding[]; onShow?: (finding: Finding) => void }) {
  const sorted = [...findings].sort((a, b) => weight(a) - weight(b));
  return <ul class="findings">{sorted.map((finding, i) => <li key={`${finding.rule}-${i}`} class={kind(finding)}><Advice finding={finding} onShow={onShow} /></li>)}</ul>;
}

function Advice({ finding, onShow }: { finding: Finding; onShow?: ((finding: Finding) => void) | undefined }) {
  const findable = onShow && finding.end > finding.start && kind(finding) !== 'ok';
  if (!findable) return <span>{finding.advice}</span>;
  return <button type="button" class="link" title={words.value.composer.show} onClick={() => onShow(finding)}>{finding.advice}</button>;
}

function kind(finding: Finding): 'hard' | 'todo' | 'ok' {
  if (finding.hardFail) return 'hard';
  return finding.points > 0 ? 'ok' : 'todo';
}

function weight(finding: Finding): number {
  return { hard: 0, todo: 1, ok: 2 }[kind(finding)];
}
