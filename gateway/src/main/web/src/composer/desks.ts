import { loadCase, took, current } from '../case/current';
import { myId } from '../session/session';
import { api, etag } from '../shared/api';
import { keep, kept } from '../shared/kept';
import { Writing } from './writing';

const desks = new Map<string, Writing>();

/** The reply being written for one case; it outlives the screen, so one can look elsewhere and come back. */
export function writingFor(id: string): Writing {
  let writing = desks.get(id);
  if (!writing) desks.set(id, writing = open(id));
  return writing;
}

function open(id: string): Writing {
  const key = `draft.${myId.peek()}.${id}`;
  return new Writing({
    claim: async () => took(await api.cases.claimCase({ id })),
    save: (text, version) => api.cases.saveDraft({ id, ifMatch: etag(version), draftRequest: { text } }),
    read: async () => (await loadCase(id))?.draft,
    keep: (text) => keep(key, text),
    kept: () => kept(key),
  }, () => current.peek()?.id === id && current.peek()?.data?.claim?.by.id === myId.peek());
}
