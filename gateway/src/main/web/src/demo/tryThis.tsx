import { signal } from '@preact/signals';
import { Close } from '../shared/icons';
import { keep, kept } from '../shared/kept';
import { tryWords } from './tryWords';
import './tryThis.css';

const hidden = signal(kept('try-this') === 'hidden');

function hide() {
  keep('try-this', 'hidden');
  hidden.value = true;
}

/** What a visitor of the demo shop may do first; once put away it stays away in this browser. */
export function TryThis() {
  if (hidden.value) return null;
  const t = tryWords.value;
  return (
    <section class="try-this" aria-label={t.title}>
      <header><b>{t.title}</b><button type="button" class="button icon flat small" aria-label={t.hide} title={t.hide} onClick={hide}><Close /></button></header>
      <ol>{t.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      <p>{t.harmless}</p>
    </section>
  );
}
