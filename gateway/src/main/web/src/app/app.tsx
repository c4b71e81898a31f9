import type { Role } from '@api/gateway';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Queue } from '../queue/queue';
import { loadMe, loadProblem } from '../session/load';
import { has, me } from '../session/session';
import { SignIn } from '../session/signIn';
import { Empty, Failed } from '../shared/bits';
import { words } from '../shared/language';
import { lazy } from '../shared/lazy';
import { go, place } from '../shared/router';
import { Toasts } from '../shared/toasts';
import { destinations } from './destinations';
import { Shell } from './shell';

const Invitation = lazy(() => import('../session/invitation').then((m) => m.Invitation));

interface Page { show: ComponentType; roles?: readonly Role[] }

const pages: Record<string, Page> = {
  '/queue': { show: Queue },
  '/board': { show: lazy(() => import('../board/board').then((m) => m.BoardPage)), roles: ['MANAGER', 'ADMIN', 'AUDITOR'] },
  '/exemptions': { show: lazy(() => import('../case/exemptions').then((m) => m.Exemptions)) },
  '/shops': { show: lazy(() => import('../shops/shops').then((m) => m.Shops)) },
  '/imports': { show: lazy(() => import('../imports/imports').then((m) => m.Imports)), roles: ['MANAGER', 'ADMIN', 'AUDITOR'] },
  '/settings/policies': { show: lazy(() => import('../policies/policies').then((m) => m.Policies)) },
  '/settings/channels': { show: lazy(() => import('../channels/channels').then((m) => m.Channels)), roles: ['MANAGER', 'ADMIN'] },
  '/settings/people': { show: lazy(() => import('../people/people').then((m) => m.PeoplePage)), roles: ['ADMIN'] },
  '/settings/me': { show: lazy(() => import('../settings/settings').then((m) => m.Settings)) },
  '/developers/keys': { show: lazy(() => import('../developers/keys').then((m) => m.Keys)), roles: ['ADMIN'] },
};

export function App() {
  return <><Door /><Toasts /></>;
}

function Door() {
  if (place.value.path === '/invitation') return <Invitation />;
  if (me.value === undefined) return loadProblem.value ? <Failed problem={loadProblem.value} onRetry={loadMe} /> : null;
  if (me.value === null) return <SignIn />;
  return <Shell><Here /></Shell>;
}

function Here() {
  const path = place.value.path;
  const title = titleOf(path);
  useEffect(() => { document.title = `${title} · ${words.value.common.product}`; }, [title]);
  if (path === '/') {
    go('/queue', 'replace');
    return null;
  }
  const page = pages[path];
  if (!page) return <Empty page title={words.value.shell.notFound}><a class="link" href="/queue">{words.value.shell.toQueue}</a></Empty>;
  if (page.roles && !has(...page.roles)) return <Empty page title={words.value.shell.noRight}><a class="link" href="/queue">{words.value.shell.toQueue}</a></Empty>;
  const Show = page.show;
  return <Show key={path} />;
}

function titleOf(path: string): string {
  if (path === '/settings/me') return words.value.shell.settings;
  return destinations().find((one) => one.path === path)?.title ?? words.value.shell.queue;
}
