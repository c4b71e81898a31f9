import { useState } from 'preact/hooks';
import type { Case } from '@api/response';
import { may } from '../session/session';
import { api } from '../shared/api';
import { When } from '../shared/bits';
import { useCommands } from '../shared/commands';
import { Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { took } from './current';

export function Notes({ of }: { of: Case }) {
  const t = words.value.case;
  const [text, setText] = useState('');
  const { busy, problem, submit } = useSubmit(async () => {
    took(await api.cases.addNote({ id: of.id, noteRequest: { text: text.trim() } }));
    setText('');
  });
  useCommands(() => [{ id: 'note', group: 'case', keys: ['n'], title: () => words.value.commands.note, when: may.answer, run: () => document.getElementById('note')?.focus() }]);
  return (
    <section>
      <h2>{t.notes}</h2>
      <ul class="notes">{of.notes.map((note, i) => <li key={i}><small><b>{note.by.name}</b> <When at={note.at} /></small><p>{note.text}</p></li>)}</ul>
      {may.answer() && (
        <form class="note-form" onSubmit={submit}>
          <textarea id="note" class="input" rows={text ? 3 : 1} aria-label={t.noteHint} placeholder={t.noteHint} maxLength={4000} value={text} onInput={(event) => setText(valueOf(event))} />
          {text.trim() && <button class="button small" disabled={busy}>{t.addNote}</button>}
          <Wrong problem={problem} />
        </form>
      )}
    </section>
  );
}
