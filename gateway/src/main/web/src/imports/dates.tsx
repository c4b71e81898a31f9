import { useState } from 'preact/hooks';
import { Field } from '../shared/field';
import { valueOf } from '../shared/form';
import type { Problem } from '../shared/problem';
import { SettledText } from '../shared/settled';
import { dateChoices, example, isDayFirst, turned } from './dateFormats';
import type { Found, Plan } from './plan';
import { importWords } from './importWords';

interface Props { plan: Plan; found: Found; problem: Problem | undefined; onChange: (next: Plan) => void }

/** How dates are written; where the file leaves open whether the day or the month is first, a person has to say it. */
export function Dates({ plan, found, problem, onChange }: Props) {
  const set = (dateFormats: string[] | undefined) => onChange({ ...plan, dateFormats });
  if (found.ambiguousDates) return <DayOrMonth formats={found.dateFormats} chosen={plan.dateFormats} onChange={set} />;
  return <Ways plan={plan} found={found} problem={problem} onChange={set} />;
}

interface Choice { chosen: string[] | undefined; onChange: (formats: string[]) => void }

function DayOrMonth({ formats, chosen, onChange }: Choice & { formats: string[] }) {
  const t = importWords.value;
  const both = [formats, formats.map(turned)];
  return (
    <fieldset class="checks ask">
      <legend class="legend">{t.dayOrMonth}</legend>
      <small>{t.dayOrMonthHint}</small>
      {both.map((one) => (
        <label key={one.join()} class="check">
          <input type="radio" name="day-or-month" checked={chosen?.join() === one.join()} onChange={() => onChange(one)} />
          <span>{one.some(isDayFirst) ? t.dayFirst : t.monthFirst}<small>{t.suchAs(one.map(example).join(', '))}</small></span>
        </label>
      ))}
    </fieldset>
  );
}

function Ways({ plan, found, problem, onChange }: { plan: Plan; found: Found; problem: Problem | undefined; onChange: (formats: string[] | undefined) => void }) {
  const t = importWords.value;
  const choices = dateChoices(found);
  const now = (plan.dateFormats ?? found.dateFormats).join('\n');
  const listed = now === '' || choices.some((one) => one.join('\n') === now);
  const [typing, setTyping] = useState(!listed);
  const pick = (value: string) => {
    setTyping(value === 'other');
    if (value !== 'other') onChange(value ? value.split('\n') : undefined);
  };
  return (
    <>
      <Field label={t.dates} name="dateFormats" problem={problem}>
        <select class="input" value={typing ? 'other' : now} onChange={(event) => pick(valueOf(event))}>
          {found.dateFormats.length === 0 && <option value="">{t.dateUnknown}</option>}
          {choices.map((one) => <option key={one.join()} value={one.join('\n')}>{one.map(example).join(' · ')}{' ('}{one.join(' · ')}{')'}</option>)}
          <option value="other">{t.dateOther}</option>
        </select>
      </Field>
      {typing && <Field label={t.dateFormats} hint={t.dateFormatsHint}><SettledText class="input mono" rows={2} value={now} onSettled={(text) => onChange(lines(text))} /></Field>}
    </>
  );
}

function lines(text: string): string[] | undefined {
  const formats = text.split('\n').map((line) => line.trim()).filter(Boolean);
  return formats.length > 0 ? formats : undefined;
}
