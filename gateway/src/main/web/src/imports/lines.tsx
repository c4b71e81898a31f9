import { useRef, useState } from 'preact/hooks';
import type { Import, QuarantinedLine } from '@api/review';
import { may } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { Empty, Failed, Skeleton } from '../shared/bits';
import { Done } from '../shared/icons';
import { useLoad } from '../shared/load';
import { CorrectLine } from './correctLine';
import { fields } from './plan';
import { importWords, told } from './importWords';
import { upTo } from './upTo';

const step = 50;

/** The lines of an import that were not taken: why, what could be read of them, and a way to put each right. */
export function Lines({ of }: { of: Import }) {
  const t = importWords.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const [wanted, setWanted] = useState(step);
  const [correcting, setCorrecting] = useState<QuarantinedLine>();
  const { data, problem, reload } = useLoad(() => upTo(wanted, (limit, cursor) => adminApi.quarantine.listQuarantine({ _import: of.id, state: 'OPEN', limit, cursor })), [wanted]);
  const done = async () => {
    setCorrecting(undefined);
    await reload();
    heading.current?.focus();
  };
  return (
    <section class="form">
      <div><h2 ref={heading} tabIndex={-1}>{t.lines}</h2>{data && data.items.length > 0 && may.importFiles() && <small>{t.linesHint}</small>}</div>
      {problem && <Failed problem={problem} onRetry={reload} />}
      {!data && !problem && <Skeleton />}
      {data?.items.length === 0 && <div class="card"><Empty icon={<Done />} title={t.noLines}>{t.noLinesHint}</Empty></div>}
      {data && data.items.length > 0 && <ol class="lines">{data.items.map((line) => <Line key={line.id} of={line} onCorrect={() => setCorrecting(line)} />)}</ol>}
      {data?.nextCursor && <div class="actions"><button class="button" onClick={() => setWanted(wanted + step)}>{t.more}</button></div>}
      {correcting && <CorrectLine line={correcting} of={of.options} onDone={done} onClose={() => setCorrecting(undefined)} />}
    </section>
  );
}

function Line({ of, onCorrect }: { of: QuarantinedLine; onCorrect: () => void }) {
  const t = importWords.value;
  const values = of.values ?? {};
  const known = fields.filter((name) => values[name]);
  return (
    <li class="card bad-line">
      <div class="bad-head">
        <b>{t.lineNo(of.line)}</b>
        <ul>{of.errors.map(told).map(({ field, message }, i) => <li key={i} class="wrong"><b>{field}</b> {message}</li>)}</ul>
        {may.importFiles() && <button class="button small" aria-label={t.correctLine(of.line)} onClick={onCorrect}>{t.correct}</button>}
      </div>
      {known.length > 0 && <dl class="values">{known.map((name) => <div key={name}><dt>{t.fields[name]}</dt><dd class="clip-words">{values[name]}</dd></div>)}</dl>}
      <details><summary>{t.raw}</summary><pre class="raw">{of.raw}</pre></details>
    </li>
  );
}
