import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Case, Finding } from '@api/response';
import { myId } from '../session/session';
import { Keys } from '../shared/bits';
import { spoken, useCommands } from '../shared/commands';
import { show } from '../shared/dates';
import { locale, words } from '../shared/language';
import { lazy } from '../shared/lazy';
import { asProblem } from '../shared/problem';
import { complain, tell } from '../shared/toasts';
import { step } from '../queue/queueCommands';
import { claim } from '../case/actions';
import { current } from '../case/current';
import { toRow } from '../case/focus';
import { useCourtesy } from './check';
import { CourtesyPanel } from './courtesyPanel';
import { writingFor } from './desks';
import { Editor } from './editor';
import { Grip } from './grip';
import { height } from './height';
import { spans } from './marks';
import { submit, type Extras } from './sending';
import { isWished } from './wish';
import type { Writing } from './writing';
import './composer.css';

const CaseConflict = lazy(() => import('./conflicts').then((module) => module.CaseConflict));
const DraftConflict = lazy(() => import('./conflicts').then((module) => module.DraftConflict));
const Override = lazy(() => import('./override').then((module) => module.Override));

const most = 10_000;
/** Hard findings that no approver may release. */
const final = new Set(['H4', 'H6', 'H7', 'H8']);

export function Composer({ of, onRelease }: { of: Case; onRelease: () => void }) {
  const t = words.value.composer;
  const field = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLElement>(null);
  const writing = writingFor(of.id);
  const text = writing.text.value;
  const check = useCourtesy(of, text);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [read, setRead] = useState(false);
  const [overtaken, setOvertaken] = useState<Case>();
  useEffect(() => writing.adopt(of.draft, of.draftVersion), [of.id, of.draftVersion]);
  useLayoutEffect(() => { if (isWished(of.id)) field.current?.focus(); }, []);
  const outcome = check.checked?.result.outcome;
  const findings = check.checked?.result.findings ?? [];
  const unchecked = findings.some((finding) => finding.rule === 'LANGUAGE_NOT_CHECKED');
  const stuck = outcome === 'REJECT' && findings.some((finding) => final.has(finding.rule));

  const send = async (extras: Extras = {}) => {
    if (busy || !text.trim()) return;
    setBusy(true);
    try {
      if (!await writing.flush() && writing.problem.peek()) return;
      const now = current.peek()?.data ?? of;
      const reply = await submit(now, { ...(unchecked && read ? { languageConfirmed: true } : {}), ...extras });
      setAsking(false);
      toRow(of.id);
      if (reply.approval?.state === 'WAITING') {
        tell(t.sentForApproval);
        step(1);
      }
    } catch (error) {
      const problem = asProblem(error);
      if (problem.stale) setOvertaken(of);
      else complain(problem);
    } finally {
      setBusy(false);
    }
  };
  const publish = () => {
    if (outcome === 'REJECT') stuck ? jump(findings.find((finding) => final.has(finding.rule))!) : setAsking(true);
    else void send();
  };
  const jump = (finding: Finding) => {
    const span = spans([finding], check.checked!.read, text)[0];
    field.current?.focus();
    if (span) field.current?.setSelectionRange(span.start, span.end);
  };
  const act = useRef(publish);
  act.current = publish;
  useCommands(() => [{ id: 'publish', group: 'case', keys: ['mod+enter'], title: () => words.value.commands.publish, run: () => act.current() }]);

  return (
    <section ref={frame} class={height.value ? 'composer sized' : 'composer'} style={{ height: height.value && `${height.value}px` }} aria-label={t.label}>
      <Editor
        caseId={of.id} field={field} label={t.label} placeholder={t.placeholder} text={text} language={of.review.language} readOnly={busy}
        marked={check.checked ? spans(findings, check.checked.read, text) : []} onText={(next) => writing.input(next)}
      />
      <CourtesyPanel check={check} written={text.trim() !== ''} onShow={jump} />
      {unchecked && (
        <label class="check confirm"><input type="checkbox" checked={read} onChange={(event) => setRead(event.currentTarget.checked)} /><span>{t.languageConfirm}</span></label>
      )}
      <footer>
        {of.claim?.by.id === myId.value
          ? <button class="button flat" onClick={onRelease}>{words.value.case.release}</button>
          : <button class="button flat" title={words.value.case.claimHint} onClick={() => claim(of)}>{words.value.case.claim}<Keys keys="c" /></button>}
        <span class="grow" />
        <span class="meta"><Saved writing={writing} /></span>
        <span class="meta count">{t.count(text.length, most.toLocaleString(locale.value))}</span>
        <button
          class="button primary" aria-keyshortcuts={spoken('mod+enter')} disabled={busy || !text.trim() || (unchecked && !read)} aria-disabled={stuck || undefined} title={stuck ? t.never : undefined}
          onClick={publish}
        >
          {label(busy, outcome, stuck)}<Keys keys="mod+enter" />
        </button>
      </footer>
      <Grip of={frame} />
      {asking && <Override onSend={(reason) => send({ requestOverride: reason })} onClose={() => setAsking(false)} />}
      {writing.other.value && <DraftConflict writing={writing} />}
      {overtaken && <CaseConflict before={overtaken} text={text} onSend={() => { setOvertaken(undefined); void send(); }} onClose={() => setOvertaken(undefined)} />}
    </section>
  );
}

function label(busy: boolean, outcome: string | undefined, stuck: boolean): string {
  const t = words.value.composer;
  if (busy) return t.submitting;
  if (stuck) return t.refused;
  if (outcome === 'REJECT') return t.override;
  return outcome === 'SECOND_LOOK' ? t.approval : t.publish;
}

function Saved({ writing }: { writing: Writing }) {
  const t = words.value.composer;
  const { standing, savedAt, problem } = writing;
  if (standing.value === 'lost') return <span class="bad">{problem.value?.title}</span>;
  if (standing.value === 'kept') return <span>{t.kept}</span>;
  if (standing.value === 'saving') return <span>{t.saving}</span>;
  if (standing.value === 'dirty') return <span>{t.unsaved}</span>;
  return savedAt.value ? <span title={t.team}>{t.saved(show(savedAt.value, 'time'))}</span> : null;
}
