import type { CaseSummary } from '@api/response';
import { myId } from '../session/session';
import { PainPoints, Stars, initials } from '../shared/bits';
import { DeadlineChip } from '../shared/chip';
import { words } from '../shared/language';

/** `entry` marks the row that Tab reaches while none is selected. */
interface Props { of: CaseSummary; on: boolean; entry: boolean; index: number; total: number; href: string }

export function CaseRow({ of: c, on, entry, index, total, href }: Props) {
  const t = words.value.queue;
  const done = c.state === 'ANSWERED' || c.state === 'EXEMPT' || c.state === 'CLOSED';
  return (
    <a
      id={`row-${c.id}`} class={`case-row${on ? ' on' : ''}${done ? ' settled' : ''}`} href={href} role="option" tabIndex={on || entry ? 0 : -1}
      aria-selected={on} aria-setsize={total} aria-posinset={index + 1}
    >
      <span class="l1"><Stars rating={c.rating} /><b>{c.author ?? words.value.common.noName}</b><DeadlineChip of={c} /></span>
      {c.title || c.excerpt ? <span class="said" lang={c.language}>{c.title && <b>{c.title}. </b>}{c.excerpt}</span> : <span class="said soft">{words.value.common.noText}</span>}
      <span class="l3">
        <span class="shop">{c.shop.name}</span>
        <span class="tags">
          {c.product && <span class="tag">{c.product}</span>}
          {c.verdict === 'UNSURE' && <span class="tag">{words.value.verdict.UNSURE}</span>}
          {c.revision > 1 && <span class="tag">{t.edited}</span>}
          {c.improved && <span class="tag">{t.improved}</span>}
          <PainPoints of={c.painPoints} />
        </span>
        {c.publication === 'PENDING' && <span class="tag hand"><span aria-hidden="true">↗ </span>{t.toPublish}</span>}
        {c.state === 'AWAITING_APPROVAL' && <span class="tag hand">{words.value.state.AWAITING_APPROVAL}</span>}
        {c.repeatCount > 0 && <span class="rep">{t.repeat(c.repeatCount + 1)}</span>}
        <Who of={c} />
      </span>
    </a>
  );
}

function Who({ of: { claim, assignee } }: { of: CaseSummary }) {
  const t = words.value.queue;
  if (claim && claim.by.id !== myId.value) return <span class="who writing" title={t.writing(claim.by.name)}>{initials(claim.by.name)} <span aria-hidden="true">✎</span><span class="unseen">{t.writing(claim.by.name)}</span></span>;
  if (claim) return <span class="who writing">{t.yours} <span aria-hidden="true">✎</span></span>;
  if (assignee) return <span class="who" title={words.value.case.responsible(assignee.name)}>{assignee.id === myId.value ? t.yours : assignee.name}</span>;
  return null;
}
