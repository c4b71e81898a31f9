import { importWords } from './importWords';
import { sending } from './upload';

/** How much of the file has been sent, and a way to stop. */
export function Sending() {
  const t = importWords.value;
  const now = sending.value;
  if (!now) return null;
  return (
    <div class="sending">
      <label><span>{t.sending(now.name, now.percent)}</span><progress max={100} value={now.percent} /></label>
      <button type="button" class="button" onClick={now.stop}>{t.stopSending}</button>
    </div>
  );
}
