import { signal } from '@preact/signals';
import type { Case, Reply } from '@api/response';
import { loadCase, took } from '../case/current';
import { me } from '../session/session';
import { api, etag } from '../shared/api';
import { words } from '../shared/language';
import { asProblem } from '../shared/problem';
import { complain, tell } from '../shared/toasts';
import { writingFor } from './desks';
import { writeReply } from './wish';

/** The reply that can still be taken back with one key. */
export const held = signal<{ caseId: string; replyId: string; until: string } | undefined>(undefined);

export interface Extras { requestOverride?: string; languageConfirmed?: boolean }

export async function submit(of: Case, extras: Extras): Promise<Reply> {
  const writing = writingFor(of.id);
  const reply = await api.replies.submitReply({
    id: of.id, ifMatch: etag(of.version),
    replyRequest: { text: writing.text.peek(), undoSeconds: me.peek()?.undoSeconds ?? 8, ...extras },
  });
  writing.reset();
  const { publication } = reply;
  if (publication?.state === 'HELD' && publication.heldUntil) held.value = { caseId: of.id, replyId: reply.id, until: publication.heldUntil };
  await loadCase(of.id);
  return reply;
}

/** Takes a submitted reply back and goes on writing it. What else happened to the case in between does not matter for that. */
export async function undo(caseId: string, replyId: string): Promise<void> {
  held.value = undefined;
  try {
    const taken = await takeBack(caseId, replyId);
    writeReply(caseId);
    took(taken);
    tell(words.value.composer.undone);
  } catch (error) {
    complain(error);
    await loadCase(caseId);
  }
}

async function takeBack(caseId: string, replyId: string): Promise<Case> {
  for (let tries = 0; ; tries += 1) {
    const { version } = await api.cases.getCase({ id: caseId });
    try {
      return await api.replies.undoReply({ id: caseId, replyId, ifMatch: etag(version) });
    } catch (error) {
      if (!asProblem(error).stale || tries > 2) throw error;
    }
  }
}
