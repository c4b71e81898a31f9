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

/** The parts of a good reply; each one is met unless a finding says what it lacks. */
const parts = ['GREETING', 'THANKS', 'APOLOGY', 'ACKNOWLEDGEMENT', 'REMEDY', 'PROMISE', 'CLOSING', 'TONE'] as const;

export function Findings({ findings, onShow, short }: { findings: readonly Finding[]; onShow?: (finding: Finding) => void; short?: boolean }) {
  const wanting = findings.filter((finding) => finding.hardFail || finding.points <= 0).sort((a, b) => Number(b.hardFail) - Number(a.hardFail));
  const judged = !findings.some((finding) => finding.rule === 'LANGUAGE_NOT_CHECKED');
  const met = judged && !short ? parts.filter((part) => !wanting.some((finding) => finding.rule === part)) : [];
  return (
    <ul class="findings">
      {wanting.map((finding, i) => <li key={`${finding.rule}-${i}`} class={finding.hardFail ? 'hard' : 'todo'}><Advice finding={finding} onShow={onShow} /></li>)}
      {met.map((part) => <li key={part} class="ok">{words.value.composer.parts[part]}</li>)}
    </ul>
  );
}

function Advice({ finding, onShow }: { finding: Finding; onShow: ((finding: Finding) => void) | undefined }) {
  if (!onShow || finding.end <= finding.start) return <span>{finding.advice}</span>;
  return <button type="button" class="link" title={words.value.composer.show} onClick={() => onShow(finding)}>{finding.advice}</button>;
}
