import type { Pause } from '@api/response';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { faces, Plain } from '../shared/chip';
import { pauseWords } from './pauseWords';

/** Since when the clock stands still, by whom and why. */
export function whyPaused({ from, proposedAt, proposedBy, signedBy, reason, endsAt }: Pause): string[] {
  const t = pauseWords.value;
  return [t.since(near(from ?? proposedAt, now.peek())), t.reasons[reason], t.by(proposedBy.name), signedBy && t.signedBy(signedBy.name), endsAt && t.until(near(endsAt, now.peek()))].filter((part) => part !== undefined && part !== '');
}

/** In place of the time that is left, in a row of the queue. */
export function PausedChip({ of }: { of: Pause | undefined }) {
  const why = of && whyPaused(of).join(' · ');
  return <span title={why}><Plain {...faces.PAUSED} word={pauseWords.value.paused} /><span class="unseen">{why}</span></span>;
}
