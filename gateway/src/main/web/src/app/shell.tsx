import type { ComponentChildren } from 'preact';
import { Alerts } from '../alerts/alerts';
import { useEffect } from 'preact/hooks';
import { counts, loadCounts } from '../queue/counts';
import { live, reconnect, startLive } from '../live/live';
import { now } from '../shared/clock';
import { UndoToast } from '../composer/undoToast';
import { Drop } from '../shared/drop';
import { show } from '../shared/dates';
import { Mark, Menu } from '../shared/icons';
import { words } from '../shared/language';
import { place } from '../shared/router';
import { Account } from './account';
import { Announcer } from './announcer';
import { LanguageSwitch } from './languageSwitch';
import { destinations } from './destinations';
import { useAppCommands } from './appCommands';
import { CommandSheets, PaletteButton } from './palette';
import './shell.css';

export function Shell({ children }: { children: ComponentChildren }) {
  useAppCommands();
  useEffect(() => {
    loadCounts().catch(() => undefined);
    return startLive();
  }, []);
  const t = words.value.shell;
  const paused = live.value.state === 'paused';
  return (
    <div class={paused ? 'shell paused' : 'shell'}>
      <header class="bar">
        <a class="skip" href="#content" onClick={toContent}>{t.skip}</a>
        <Drop class="button icon flat nav-drop" label={<Menu />} title={t.menu}>{(close) => <nav class="menu" aria-label={t.main} onClick={close}><Destinations /></nav>}</Drop>
        <a class="brand" href="/queue" aria-label={words.value.common.product}><Mark /><span class="brand-name">{words.value.common.product}</span></a>
        <nav aria-label={t.main}><Destinations /></nav>
        <Counts />
        <PaletteButton />
        <div class="tools">
          <LanguageSwitch />
          <Alerts />
          <Account />
        </div>
      </header>
      {paused && (
        <div class="banner" role="status">
          <span>{t.offline(show(live.value.heardAt ?? now.peek(), 'time'))}</span>
          <button class="link" onClick={reconnect}>{t.reconnect}</button>
        </div>
      )}
      <main id="content" tabIndex={-1}>{children}</main>
      <Announcer />
      <UndoToast />
      <CommandSheets />
    </div>
  );
}

function Destinations() {
  return (
    <>
      {destinations().map(({ path, title }) => (
        <a key={path} href={path} aria-current={place.value.path === path ? 'page' : undefined}>{title}</a>
      ))}
    </>
  );
}

function Counts() {
  const t = words.value.risk;
  const c = counts.value;
  if (!c) return <div class="counts" />;
  return (
    <div class="counts">
      <a class="chip over" href="/queue?view=overdue" title={t.OVERDUE} aria-label={`${t.OVERDUE} ${c.overdue}`}><i aria-hidden="true">▲</i><span>{t.OVERDUE}</span><b>{c.overdue}</b></a>
      <a class="chip risk" href="/queue?view=risk" title={t.AT_RISK} aria-label={`${t.AT_RISK} ${c.atRisk}`}><i aria-hidden="true">◐</i><span>{t.AT_RISK}</span><b>{c.atRisk}</b></a>
      <a class="chip safe" href="/queue?view=track" title={t.ON_TRACK} aria-label={`${t.ON_TRACK} ${c.onTrack}`}><i aria-hidden="true">●</i><span>{t.ON_TRACK}</span><b>{c.onTrack}</b></a>
    </div>
  );
}

function toContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
