import { useEffect } from 'preact/hooks';
import { Keys } from '../shared/bits';
import { now } from '../shared/clock';
import { useCommands } from '../shared/commands';
import { words } from '../shared/language';
import { hush, put } from '../shared/toasts';
import { loadCase, current } from '../case/current';
import { held, undo } from './sending';

const id = 'undo';

/** Keeps the offer to undo on the screen for exactly as long as it holds, on whatever page one is. */
export function UndoToast() {
  useCommands(() => [{ id: 'undo', group: 'case', keys: ['z'], title: () => words.value.commands.undo, when: () => held.value !== undefined, run: takeBack }]);
  const h = held.value;
  useEffect(() => {
    if (!h) return hush(id);
    put({ id, tone: 'plain', text: <Left until={h.until} />, action: <button class="button small" onClick={takeBack}>{words.value.composer.undo}<Keys keys="z" /></button> });
    const timer = setTimeout(() => over(h.caseId), Math.max(0, Date.parse(h.until) - now.peek()));
    return () => clearTimeout(timer);
  }, [h]);
  return null;
}

function takeBack(): void {
  const h = held.peek();
  if (h) void undo(h.caseId, h.replyId);
}

function Left({ until }: { until: string }) {
  return <span aria-hidden="true">{words.value.composer.goesOut(Math.max(0, Math.ceil((Date.parse(until) - now.value) / 1000)))}</span>;
}

function over(caseId: string): void {
  held.value = undefined;
  if (current.peek()?.id === caseId) setTimeout(() => void loadCase(caseId), 700);
}
