import { useState } from 'preact/hooks';
import { lazy } from '../shared/lazy';
import type { Case } from '@api/response';
import { may, myId } from '../session/session';
import { api } from '../shared/api';
import { copyAndTell } from '../shared/clipboard';
import { useCommands } from '../shared/commands';
import { Drop } from '../shared/drop';
import { More } from '../shared/icons';
import { words } from '../shared/language';
import { act, current } from './current';

const Assign = lazy(() => import('./assign').then((module) => module.Assign));
const ProposeExemption = lazy(() => import('./proposeExemption').then((module) => module.ProposeExemption));

const PauseAction = lazy(() => import('./proposePause').then((module) => module.PauseAction));
const ProposePause = lazy(() => import('./proposePause').then((module) => module.ProposePause));

export const isOpen = (of: Case | undefined) => of !== undefined && !['ANSWERED', 'EXEMPT', 'CLOSED'].includes(of.state);

/** Everything one can do to a case besides answering it. */
export function Actions({ of }: { of: Case }) {
  const t = words.value;
  const [sheet, setSheet] = useState<'assign' | 'exempt' | 'pause'>();
  const data = () => current.peek()?.data;
  const free = (c: Case | undefined) => isOpen(c) && !c?.claim && may.answer() && (c?.state === 'OPEN' || c?.state === 'FAILED');
  const proposable = (c: Case | undefined) => isOpen(c) && may.answer() && c?.state !== 'PUBLISHING' && c?.exemption?.state !== 'PROPOSED';
  useCommands(() => [
    { id: 'claim', group: 'case', keys: ['c'], title: () => words.value.commands.claim, when: () => free(data()), run: () => claim(data()!) },
    { id: 'release', group: 'case', title: () => words.value.commands.release, when: () => mine(data()), run: () => release(data()!) },
    { id: 'assign-me', group: 'case', keys: ['i'], title: () => words.value.commands.assignMe, when: () => isOpen(data()) && may.answer(), run: () => assignMe(data()!) },
    { id: 'assign', group: 'case', keys: ['a'], title: () => words.value.commands.assign, when: () => isOpen(data()) && may.assign(), run: () => setSheet('assign') },
    { id: 'exempt', group: 'case', title: () => words.value.commands.exempt, when: () => proposable(data()), run: () => setSheet('exempt') },
    { id: 'copy-link', group: 'case', title: () => words.value.commands.copyLink, run: () => copyLink(data()) },
  ]);
  return (
    <div class="case-actions">
      <Drop class="button icon flat" title={t.case.more} label={<More />}>
        {(close) => (
          <div class="menu" onClick={close}>
            {free(of) && <button onClick={() => claim(of)}>{t.case.claim}<kbd>C</kbd></button>}
            {mine(of) && <button onClick={() => release(of)}>{t.case.release}</button>}
            {isOpen(of) && may.answer() && of.assignee?.id !== myId.value && <button onClick={() => assignMe(of)}>{t.case.assignMe}<kbd>I</kbd></button>}
            {isOpen(of) && may.assign() && <button onClick={() => setSheet('assign')}>{t.commands.assign}<kbd>A</kbd></button>}
            {proposable(of) && <button onClick={() => setSheet('exempt')}>{t.exemption.propose}</button>}
            {isOpen(of) && may.answer() && of.policy.pauseReasons?.length !== 0 && <PauseAction of={of} onPick={() => setSheet('pause')} />}
            <button onClick={() => copyLink(of)}>{t.case.link}</button>
          </div>
        )}
      </Drop>
      {sheet === 'assign' && <Assign of={of} onClose={() => setSheet(undefined)} />}
      {sheet === 'pause' && <ProposePause of={of} onClose={() => setSheet(undefined)} />}
      {sheet === 'exempt' && <ProposeExemption of={of} onClose={() => setSheet(undefined)} />}
    </div>
  );
}

function mine(of: Case | undefined): boolean {
  return of?.claim?.by.id === myId.peek();
}

export function claim(of: Case): void {
  void act(api.cases.claimCase({ id: of.id }));
}

export function release(of: Case): void {
  void act(api.cases.releaseCase({ id: of.id }));
}

function assignMe(of: Case): void {
  void act(api.cases.assignCase({ id: of.id, assignRequest: { assignee: myId.peek() } }));
}

function copyLink(of: Case | undefined): void {
  if (of) void copyAndTell(`${location.origin}/queue?case=${of.id}`, words.value.case.linkCopied);
}
