import type { Case, HolderClock, MarketplaceWindow } from '@api/response';
import { now } from '../shared/clock';
import { near, show } from '../shared/dates';
import { holderWords } from './holderWords';

/** What else a case waits for besides the promise: its holder, and a marketplace that closes. */
export function OtherTimes({ of: { holder, marketplaceWindow } }: { of: Pick<Case, 'holder' | 'marketplaceWindow'> }) {
  return <>{holder && <HeldUntil of={holder} />}{marketplaceWindow && <Taken of={marketplaceWindow} />}</>;
}

/** Until when whoever has the case should have passed it on. */
function HeldUntil({ of: { stage, dueAt } }: { of: HolderClock }) {
  if (!dueAt) return null;
  const late = Date.parse(dueAt) <= now.value;
  const say = holderWords.value[late ? 'late' : 'until'][stage];
  return <> · <span class={late ? 'wrong' : undefined} title={show(dueAt, 'full')}>{say(near(dueAt, now.value))}</span></>;
}

/** Until when the marketplace takes a reply. */
function Taken({ of: { closesAt } }: { of: MarketplaceWindow }) {
  const t = holderWords.value;
  const closed = Date.parse(closesAt) <= now.value;
  return <> · <span class={closed ? 'wrong' : undefined} title={show(closesAt, 'full')}>{closed ? t.closed : t.taken(near(closesAt, now.value))}</span></>;
}
