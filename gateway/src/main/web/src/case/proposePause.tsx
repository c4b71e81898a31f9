import { useState } from 'preact/hooks';
import type { Case } from '@api/response';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { Modal } from '../shared/modal';
import { tell } from '../shared/toasts';
import { took } from './current';
import { pausesApi } from './pausesApi';
import { pauseWords } from './pauseWords';

/** Where the policy lists appeals, nobody is in danger, and there is time left that could be kept. */
function canPause({ policy, painPoints, backlog, risk, pauses }: Case): boolean {
  return !backlog && (risk === 'ON_TRACK' || risk === 'AT_RISK') && policy.pauseReasons?.includes('MARKETPLACE_APPEAL') === true && !painPoints.includes('SAFETY_HEALTH') && !pauses?.some(({ state }) => state === 'PROPOSED');
}

/** The button of the menu where it can be used; what it opens stands beside the menu. */
export function PauseAction({ of, onPick }: { of: Case; onPick: () => void }) {
  return canPause(of) ? <button onClick={onPick}>{pauseWords.value.propose}</button> : null;
}

export function ProposePause({ of, onClose }: { of: Case; onClose: () => void }) {
  const t = pauseWords.value;
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  const [ends, setEnds] = useState('');
  const { busy, problem, submit } = useSubmit(async () => {
    const evidence = { text: text.trim(), ...(link.trim() && { link: link.trim() }) };
    took(await pausesApi.proposePause({ id: of.id, pauseRequest: { reason: 'MARKETPLACE_APPEAL', evidence, ...(ends && { endsAt: new Date(ends).toISOString() }) } }));
    tell(t.thanks);
    onClose();
  });
  return (
    <Modal title={t.title} onClose={onClose}>
      <p class="soft">{t.hint}</p>
      <form class="form" onSubmit={submit}>
        <Wrong problem={problem} />
        <Field label={t.evidence} name="evidence.text" problem={problem}><textarea class="input" maxLength={1000} autofocus value={text} onInput={(event) => setText(valueOf(event))} /></Field>
        <Field label={t.link} name="evidence.link" problem={problem} hint={t.linkHint}><input class="input" type="url" maxLength={2000} value={link} onInput={(event) => setLink(valueOf(event))} /></Field>
        <Field label={t.endsAt} name="endsAt" problem={problem} hint={t.endsHint}><input class="input" type="datetime-local" value={ends} onInput={(event) => setEnds(valueOf(event))} /></Field>
        <div class="actions"><button class="button primary" disabled={busy || !text.trim()}>{t.send}</button></div>
      </form>
    </Modal>
  );
}
