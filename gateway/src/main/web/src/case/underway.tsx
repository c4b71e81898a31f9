import type { Case, Publication, Reply } from '@api/response';
import { undo } from '../composer/sending';
import { may } from '../session/session';
import { words } from '../shared/language';

type OnItsWay = 'PENDING' | 'SENDING' | 'SENT';

/** The marketplace gets it without anybody's hands, or has it and is still checking it. */
export function isUnderway(reply: Reply): reply is Reply & { publication: Publication & { state: OnItsWay } } {
  const { publication } = reply;
  return publication?.state === 'SENDING' || publication?.state === 'SENT' || (publication?.state === 'PENDING' && publication.origin === 'MARKETPLACE');
}

/** Where a reply is that goes out by itself; until it is sent it can be taken back. */
export function Underway({ of, reply }: { of: Case; reply: Reply & { publication: { state: OnItsWay } } }) {
  const { state } = reply.publication;
  return (
    <div class="notice met" role="status">
      <span class="grow"><b>{words.value.underway[state]}.</b> {words.value.underwayHint[state]}</span>
      {state === 'PENDING' && may.answer() && <button class="button small" onClick={() => undo(of.id, reply.id)}>{words.value.composer.undo}</button>}
    </div>
  );
}
