import { useState } from 'preact/hooks';
import type { Case, Pause } from '@api/response';
import { may, myId } from '../session/session';
import { When } from '../shared/bits';
import { words } from '../shared/language';
import { tell } from '../shared/toasts';
import { act, took } from './current';
import { whyPaused } from './pausedChip';
import { pausesApi } from './pausesApi';
import { pauseWords } from './pauseWords';
import { ReasonSheet } from './reason';

type Sheet = 'withdraw' | 'resume';

/** The pause of this case, proposed or running, and what the reader can do about it. */
export function PauseCard({ of }: { of: Case }) {
  const [sheet, setSheet] = useState<Sheet>();
  const pause = of.pauses?.find(({ state }) => state === 'PROPOSED' || state === 'RUNNING');
  if (!pause) return null;
  const t = pauseWords.value;
  const running = pause.state === 'RUNNING';
  return (
    <section class="card exemption">
      <header><b>{running ? whyPaused(pause)[0] : t.proposed(pause.proposedBy.name)}</b>{!running && <span class="soft"><When at={pause.proposedAt} /></span>}</header>
      <div class="body form">
        <p>
          <span class="tag">{t.reasons[pause.reason]}</span>
          {pause.evidence && <> “{pause.evidence.text}”</>}
          {pause.evidence?.link && <> <a class="link" href={pause.evidence.link} target="_blank" rel="noreferrer noopener">{t.evidenceAt}</a></>}
        </p>
        {running && <p class="soft">{[...whyPaused(pause).slice(2), pause.selfSigned && t.self].filter(Boolean).join(' · ')}</p>}
        <div class="row-line"><Buttons of={of} pause={pause} onSheet={setSheet} /></div>
      </div>
      {sheet && <Ask of={of} pause={pause} sheet={sheet} onClose={() => setSheet(undefined)} />}
    </section>
  );
}

function Buttons({ of, pause, onSheet }: { of: Case; pause: Pause; onSheet: (sheet: Sheet) => void }) {
  const t = pauseWords.value;
  const own = pause.proposedBy.id === myId.value;
  if (pause.state === 'RUNNING') return may.answer() ? <button class="button" onClick={() => onSheet('resume')}>{t.resume}</button> : null;
  const sign = () => act(pausesApi.signPause({ id: of.id, pauseId: pause.id })).then((done) => done && tell(t.signed));
  return (
    <>
      {may.approve() && <button class="button primary" onClick={sign}>{t.sign}</button>}
      {(may.approve() || own && may.answer()) && <button class="button" onClick={() => onSheet('withdraw')}>{t.withdraw}</button>}
      {own && !may.approve() && <small>{t.own}</small>}
    </>
  );
}

function Ask({ of, pause, sheet, onClose }: { of: Case; pause: Pause; sheet: Sheet; onClose: () => void }) {
  const t = pauseWords.value;
  const said = sheet === 'resume'
    ? { title: t.resumeTitle, hint: t.resumeHint, send: t.resume, done: t.resumed }
    : { title: t.withdraw, hint: t.withdrawHint, send: t.withdraw, done: t.withdrawn };
  const send = async (reason: string) => {
    const asked = { id: of.id, reasonRequest: { reason } };
    took(await (sheet === 'resume' ? pausesApi.resumeClock(asked) : pausesApi.withdrawPause({ ...asked, pauseId: pause.id })));
    tell(said.done);
  };
  return <ReasonSheet title={said.title} hint={said.hint} label={words.value.case.reason} send={said.send} onSend={send} onClose={onClose} />;
}
