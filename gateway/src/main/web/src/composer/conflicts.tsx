import { useEffect, useState } from 'preact/hooks';
import type { Case } from '@api/response';
import { loadCase } from '../case/current';
import { Happening } from '../case/happening';
import { When } from '../shared/bits';
import { words } from '../shared/language';
import { Modal } from '../shared/modal';
import type { Writing } from './writing';

/** Two versions of one draft side by side; the person decides, nothing is lost. */
export function DraftConflict({ writing }: { writing: Writing }) {
  const t = words.value.conflict;
  const other = writing.other.value!;
  return (
    <Modal title={t.draftTitle} wide onClose={() => writing.keepMine()}>
      <p class="soft">{t.draftHint}</p>
      <div class="compare">
        <section><h3>{t.mine}</h3><p>{writing.text.value}</p></section>
        <section><h3>{t.theirs(other.by.name)}, <When at={other.savedAt} /></h3><p>{other.text}</p></section>
      </div>
      <div class="actions">
        <button class="button" onClick={() => writing.takeTheirs()}>{t.takeTheirs}</button>
        <button class="button primary" onClick={() => writing.keepMine()}>{t.keepMine}</button>
      </div>
    </Modal>
  );
}

interface Props { before: Case; text: string; onSend: () => void; onClose: () => void }

/** The hard stop before a reply that was written for something that is not there any more. */
export function CaseConflict({ before, text, onSend, onClose }: Props) {
  const t = words.value.conflict;
  const [after, setAfter] = useState<Case>();
  useEffect(() => { void loadCase(before.id).then(setAfter); }, []);
  const since = after?.history.slice(before.history.length) ?? [];
  const edited = after && after.review.text !== before.review.text;
  return (
    <Modal title={t.caseTitle} wide onClose={onClose}>
      <p class="soft">{t.caseHint}</p>
      <div class="compare">
        <section><h3>{t.before}</h3><p lang={before.review.language}>{before.review.text}</p></section>
        <section><h3>{t.after}</h3><p lang={after?.review.language}>{edited ? after.review.text : t.same}</p></section>
      </div>
      {since.length > 0 && <section><h3>{t.happened}</h3><ul class="since">{since.map((entry, i) => <li key={i}><When at={entry.at} /> <Happening entry={entry} /></li>)}</ul></section>}
      <section class="yours"><h3>{t.your}</h3><p>{text}</p></section>
      <div class="actions">
        <button class="button" onClick={onSend} disabled={!after}>{t.sendNow}</button>
        <button class="button primary" onClick={onClose}>{t.goOn}</button>
      </div>
    </Modal>
  );
}
