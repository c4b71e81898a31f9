import { commands, groups, printed } from '../shared/commands';
import { letters } from '../shared/keyboard';
import { words } from '../shared/language';
import { Modal } from '../shared/modal';
import './palette.css';

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = words.value.commands;
  const withKeys = commands.value.filter((command) => command.keys);
  return (
    <Modal title={t.sheet} wide onClose={onClose}>
      {!letters.value && <p class="notice">{t.off}</p>}
      <div class="sheet">
        {groups.map((group) => (
          <section key={group}>
            <h3>{t.groups[group]}</h3>
            <dl>
              {withKeys.filter((command) => command.group === group).map((command) => (
                <div key={command.id}><dt>{command.title()}</dt><dd>{command.keys!.map((keys) => <kbd key={keys}>{printed(keys)}</kbd>)}</dd></div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
