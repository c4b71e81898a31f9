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
      {checked && written && <Findings result={checked.result} onShow={onShow} />}
      {down && <p class="soft">{t.down}</p>}
    </section>
  );
}

export function Score({ result }: { result: CourtesyResult }) {
  const t = words.value.composer;
  return (
    <div class={`score ${looks[result.outcome]}`} role="status">
      <b>{result.score}</b><span>{t.of100(t.outcome[result.outcome])}</span>
    </div>
  );
}

/** What is to mend first, each place on its own line, then what the reply already has. */
export function Findings({ result, onShow, short }: { result: CourtesyResult; onShow?: (finding: Finding) => void; short?: boolean }) {
  const parts: Record<string, string> = words.value.composer.parts;
  return (
    <ul class="findings">
      {result.findings.map((finding, i) => <li key={`${finding.rule}-${i}`} class={finding.hardFail ? 'hard' : 'todo'}><Advice finding={finding} onShow={onShow} /></li>)}
      {!short && result.items.filter((item) => item.met).map(({ item }) => <li key={item} class="ok">{parts[item] ?? item}</li>)}
    </ul>
  );
}

function Advice({ finding, onShow }: { finding: Finding; onShow: ((finding: Finding) => void) | undefined }) {
  if (!onShow || finding.end <= finding.start) return <span>{finding.advice}</span>;
  return <button type="button" class="link" title={words.value.composer.show} onClick={() => onShow(finding)}>{finding.advice}</button>;
}
