import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Keys } from '../shared/bits';
import { available, groups, type Command } from '../shared/commands';
import { valueOf } from '../shared/form';
import { words } from '../shared/language';
import { go } from '../shared/router';
import './palette.css';

/** Everything that can be done here and now, found by a few letters. */
export function OpenPalette({ onClose }: { onClose: () => void }) {
  const t = words.value.commands;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => matching(text), [text]);
  useEffect(() => { dialog.current?.showModal(); }, []);
  useEffect(() => { document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' }); }, [at]);
  const run = (command: Command | undefined) => {
    dialog.current?.close();
    if (command) setTimeout(command.run);
  };
  const steer = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + found.length) % Math.max(found.length, 1));
    else if (event.key === 'Enter') run(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} class="modal palette" aria-label={t.palette} onClose={onClose} onMouseDown={(event) => { if (event.target === dialog.current) dialog.current?.close(); }}>
      <input
        class="palette-input" type="text" role="combobox" aria-expanded={true} aria-controls={`${id}-list`} aria-activedescendant={found.length ? `${id}-${at}` : undefined}
        aria-label={t.find} placeholder={t.find} autocomplete="off" value={text} onInput={(event) => { setText(valueOf(event)); setAt(0); }} onKeyDown={steer}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={t.palette}>
        {found.map((command, i) => (
          <li key={command.id} id={`${id}-${i}`} role="option" aria-selected={i === at} onMouseMove={() => setAt(i)} onClick={() => run(command)}>
            <span>{command.title()}</span><small>{t.groups[command.group]}</small>{command.keys?.[0] && <Keys keys={command.keys[0]} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="soft">{t.none}</p>}
    </dialog>
  );
}

function matching(text: string): Command[] {
  const wanted = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const fits = available()
    .filter((command) => !command.keyOnly && wanted.every((word) => command.title().toLowerCase().includes(word)))
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
  if (wanted.length === 0) return fits;
  const query = text.trim();
  return [...fits, { id: 'search-for', group: 'list', title: () => words.value.commands.searchFor(query), run: () => go(`/queue?q=${encodeURIComponent(query)}`) }];
}
