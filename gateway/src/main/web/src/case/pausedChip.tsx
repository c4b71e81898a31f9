import type { Pause } from '@api/response';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { faces } from '../shared/chip';
import { pauseWords } from './pauseWords';

/** Since when the clock stands still, by whom and why. */
export function whyPaused({ from, proposedAt, proposedBy, signedBy, reason, endsAt }: Pause): string[] {
  const t = pauseWords.value;
  return [t.since(near(from ?? proposedAt, now.peek())), t.reasons[reason], t.by(proposedBy.name), signedBy && t.signedBy(signedBy.name), endsAt && t.until(near(endsAt, now.peek()))].filter((part): part is string => Boolean(part));
}

/** In place of the time that is left, in a row of the queue. */
export function PausedChip({ of }: { of: Pause | undefined }) {
  const t = pauseWords.value;
  const why = of && whyPaused(of).join(' · ');
  const { look, glyph } = faces.PAUSED;
  return <span class={`chip ${look}`} title={why}><i aria-hidden="true">{glyph}</i>{of ? t.short[of.reason] : t.paused}{why && <span class="unseen">, {why}</span>}</span>;
}
