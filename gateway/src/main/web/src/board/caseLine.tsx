import type { BoardCase } from '@api/response';
import type { ComponentChildren } from 'preact';
import { Stars } from '../shared/bits';
import { DeadlineChip } from '../shared/chip';
import { words } from '../shared/language';

/** A case that opens in the queue; what stands in the middle is the list's own to say. */
export function CaseLine({ of: c, children }: { of: BoardCase; children?: ComponentChildren }) {
  return (
    <li>
      <a class="case-line" href={`/queue?case=${c.id}`}>
        <Stars rating={c.rating} /><b>{c.author ?? words.value.common.noName}</b><span class="shop">{c.shop.name}</span>
        <span class="say">{children}</span>
        <DeadlineChip of={{ ...c, backlog: false }} />
      </a>
    </li>
  );
}
