import type { Command } from '../shared/commands';
import { words } from '../shared/language';
import { go, here } from '../shared/router';
import { neighbour, order, selected, showWaiting, waiting } from './rows';
import { viewAddress } from './rail';
import { closedViews, openViews } from './views';

export const queueCommands: readonly Command[] = [
  { id: 'next', group: 'list', keys: ['j', 'arrowdown'], title: () => words.value.commands.next, when: hasRows, run: () => step(1) },
  { id: 'previous', group: 'list', keys: ['k', 'arrowup'], title: () => words.value.commands.previous, when: hasRows, run: () => step(-1) },
  { id: 'search', group: 'list', keys: ['/'], title: () => words.value.commands.search, run: () => document.getElementById('find')?.focus() },
  { id: 'newer', group: 'list', keys: ['.'], title: () => words.value.commands.showNewer, when: () => waiting.value.length > 0, run: showWaiting },
  ...[...openViews, ...closedViews].map((view): Command => ({
    id: `view-${view}`, group: 'list', title: () => words.value.queue.view(words.value.queue[view]), run: () => go(viewAddress(view)),
  })),
];

function hasRows(): boolean {
  return order.value.length > 0;
}

/** Moves to the next case; the focus follows, so that a screen reader says where one is. */
export function step(by: 1 | -1): void {
  const id = neighbour(selected.peek(), by);
  if (!id) return;
  go(here({ case: id }), 'replace');
  requestAnimationFrame(() => document.getElementById(`row-${id}`)?.focus({ preventScroll: true }));
}
