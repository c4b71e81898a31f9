import type { Case } from '@api/response';
import { faces } from '../shared/chip';
import { show } from '../shared/dates';
import { words } from '../shared/language';
import { whyPaused } from './pausedChip';
import { pauseWords } from './pauseWords';
import { usedAt } from './used';

/** In place of the countdown: nothing runs, and why. */
export function PausedDue({ of }: { of: Case }) {
  const pause = of.pauses?.find(({ state }) => state === 'RUNNING');
  const clock = of.clocks[0];
  if (!pause?.from || !clock) return null;
  const used = usedAt(clock, Date.parse(pause.from));
  const [since, ...why] = whyPaused(pause);
  return (
    <div class="due is-pause">
      <div><span title={show(pause.from, 'full')}>{since}</span><b class="word"><i aria-hidden="true">{faces.PAUSED.glyph}</i> {pauseWords.value.paused}</b></div>
      <div class="meter" role="img" aria-label={words.value.case.meter(Math.round(used))}><i style={{ width: `${used}%` }} /></div>
      <small>{[of.policy.name, ...why].join(' · ')}</small>
    </div>
  );
}
