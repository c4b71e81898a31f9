import { useState } from 'preact/hooks';
import type { Case, Reply } from '@api/response';
import { Findings, Score } from '../composer/courtesyPanel';
import { may, myId } from '../session/session';
import { api } from '../shared/api';
import { useCommands } from '../shared/commands';
import { words } from '../shared/language';
import { tell } from '../shared/toasts';
import { act, took } from './current';
import { ReasonSheet } from './reason';

/** A reply that somebody has to agree to, with what the check said and why it was asked. */
export function Approval({ of, reply }: { of: Case; reply: Reply }) {
  const t = words.value.reply;
  const [sheet, setSheet] = useState<'return' | 'release'>();
  const { approval, courtesy, submittedBy } = reply;
  const key = { id: of.id, replyId: reply.id };
  const hard = courtesy.findings.some((finding) => finding.hardFail && finding.rule !== 'H9');
  const own = submittedBy.id === myId.value;
  const approve = () => act(api.replies.approveReply(key)).then((done) => done && tell(t.approved));
  useCommands(() => [{ id: 'approve', group: 'case', title: () => words.value.commands.approve, when: () => may.approve() && !hard, run: approve }]);
  return (
    <div class="approval">
      <p class="row-line">{approval!.reasons.map((reason) => <span key={reason} class="tag">{t.reasons[reason]}</span>)}</p>
      {approval!.overrideReason && <p>{t.wrote(submittedBy.name)} “{approval!.overrideReason}”</p>}
      <div class="judged"><Score result={courtesy} /><Findings result={courtesy} /></div>
      <div class="row-line">
        {may.approve() && !hard && <button class="button primary" onClick={approve}>{t.approve}</button>}
        {may.approve() && hard && <button class="button primary" onClick={() => setSheet('release')}>{t.falseAlarm}</button>}
        {may.approve() && !own && <button class="button" onClick={() => setSheet('return')}>{t.returnIt}</button>}
        {own && <button class="button" onClick={() => withdraw(of, reply)}>{t.withdraw}</button>}
        {own && !may.approve() && <small>{t.ownReply}</small>}
      </div>
      {sheet === 'return' && (
        <ReasonSheet title={t.returnTitle} hint={t.returnHint} label={t.whatToChange} send={t.returnIt} onClose={() => setSheet(undefined)}
          onSend={async (reason) => { took(await api.replies.returnReply({ ...key, reasonRequest: { reason } })); tell(t.returned); }} />
      )}
      {sheet === 'release' && (
        <ReasonSheet title={t.falseAlarmTitle} hint={t.falseAlarmHint} label={words.value.case.reason} send={t.falseAlarm} onClose={() => setSheet(undefined)}
          onSend={async (reason) => { took(await api.replies.releaseReply({ ...key, reasonRequest: { reason } })); tell(t.approved); }} />
      )}
    </div>
  );
}

export function withdraw(of: Case, reply: Reply): void {
  void act(api.replies.withdrawReply({ id: of.id, replyId: reply.id })).then((done) => done && tell(words.value.reply.withdrawn));
}
