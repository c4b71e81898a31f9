import { has, may } from '../session/session';
import { words } from '../shared/language';

export interface Destination { path: string; title: string; key: string }

/** The places of the product that the signed-in person's role can use. */
export function destinations(): Destination[] {
  const t = words.value.shell;
  return [
    { path: '/queue', title: t.queue, key: 'q' },
    ...(may.seeBoard() ? [{ path: '/board', title: t.board, key: 'b' }] : []),
    { path: '/exemptions', title: t.exemptions, key: 'e' },
    { path: '/shops', title: t.shops, key: 's' },
    ...(may.seeImports() ? [{ path: '/imports', title: t.imports, key: 'f' }] : []),
    { path: '/settings/policies', title: t.policies, key: 'd' },
    ...(may.setChannels() ? [{ path: '/settings/channels', title: t.channels, key: 'n' }] : []),
    ...(has('ADMIN') ? [{ path: '/settings/people', title: t.people, key: 'p' }, { path: '/developers/keys', title: t.keys, key: 'k' }] : []),
  ];
}
