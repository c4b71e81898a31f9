import { canTell, desktop, forbidden, switchDesktop } from '../alerts/desktop';
import { complain } from '../shared/toasts';
import { desktopWords } from './desktopWords';
import { settingsWords } from './settingsWords';

/** Asks the browser for its permission only when somebody clicks. */
export function DesktopSwitch() {
  const t = desktopWords.value;
  const why = !canTell() ? t.unable : forbidden() ? t.forbidden : t.hint;
  return (
    <section class="card">
      <header><h2>{t.title}</h2><small>{settingsWords.value.device}</small></header>
      <div class="body">
        <label class="check"><input type="checkbox" checked={desktop.value} disabled={!canTell() || forbidden()} onChange={(event) => { const box = event.currentTarget; switchDesktop(box.checked).catch(complain).finally(() => { box.checked = desktop.value; }); }} /><span>{t.show}<small>{why}</small></span></label>
      </div>
    </section>
  );
}
