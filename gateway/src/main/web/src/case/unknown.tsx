import type { Case, Reply } from '@api/response';
import { may } from '../session/session';
import { api } from '../shared/api';
import { words } from '../shared/language';
import { act } from './current';

/** Nobody knows whether the marketplace took the reply; a person looks and says so. */
export function Unknown({ of, reply }: { of: Case; reply: Reply }) {
  const t = words.value.reply;
  const resolve = (published: boolean) => act(api.replies.resolveReply({ id: of.id, replyId: reply.id, resolveRequest: { published } }));
  return (
    <div class="notice risk">
      <span class="grow"><b>{t.unknown}.</b> {t.unknownHint}</span>
      {may.approve() && <><button class="button small" onClick={() => resolve(true)}>{t.isThere}</button><button class="button small" onClick={() => resolve(false)}>{t.isNot}</button></>}
    </div>
  );
}
