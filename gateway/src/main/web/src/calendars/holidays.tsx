import { useState } from 'preact/hooks';
import type { HolidayPreview, HolidayPreviewRow, SpecialDay } from '@api/response';
import { adminApi } from '../shared/adminApi';
import { DropZone } from '../shared/dropZone';
import { Wrong } from '../shared/field';
import { locale } from '../shared/language';
import { asProblem, type Problem } from '../shared/problem';
import { calendarWords } from './calendarWords';
import { readable, toRequest, type Draft } from './draft';
import { said } from './hours';

interface Props { draft: Draft; today: string; onTake: (days: SpecialDay[]) => void }

const longest = 500_000;

/** Days of an iCalendar file: first what each would change, then those that are ticked, and only when somebody says so. */
export function Holidays({ draft, today, onTake }: Props) {
  const t = calendarWords.value;
  const [file, setFile] = useState<string>();
  const [preview, setPreview] = useState<HolidayPreview>();
  const [problem, setProblem] = useState<Problem>();
  const [tooLong, setTooLong] = useState(false);
  const drop = () => { setFile(undefined); setPreview(undefined); setProblem(undefined); setTooLong(false); };
  const look = async (chosen: File) => {
    drop();
    setFile(chosen.name);
    try {
      const ics = await chosen.text();
      if (ics.length > longest) return setTooLong(true);
      setPreview(await adminApi.calendars.previewHolidays({ holidayPreviewRequest: { calendar: { ...toRequest(draft), name: draft.name.trim() || '-' }, ics } }));
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  const choosing = !preview;
  return (
    <section class="card" aria-label={t.import}>
      <header>
        <h2>{t.import}</h2>{choosing ? <small>{t.importHint}</small> : <small class="file-name">{file}</small>}
        <span class="grow" />
        {!choosing && <button type="button" class="button small" onClick={drop}>{t.shut}</button>}
      </header>
      {choosing && (
        <div class="body form">
          {readable(draft) ? <DropZone words={t} accept=".ics,text/calendar" onFile={look} /> : <p class="soft">{t.timesFirst}</p>}
          <span class="soft" role="status">{file && !problem && !tooLong && t.reading}</span>
          {tooLong && <p class="wrong" role="alert">{t.tooLong}</p>}
          <Wrong problem={problem} />
        </div>
      )}
      {preview && <Preview key={file} of={preview} today={today} onTake={(days) => { drop(); onTake(days); }} />}
    </section>
  );
}

function Preview({ of, today, onTake }: { of: HolidayPreview; today: string; onTake: (days: SpecialDay[]) => void }) {
  const t = calendarWords.value;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(of.days.filter(({ day, changesHours }) => changesHours && day.date >= today).map(({ day }) => day.date)));
  const toggle = (date: string) => setTicked(new Set(ticked.has(date) ? [...ticked].filter((other) => other !== date) : [...ticked, date]));
  return (
    <>
      <div class="body row-line preview-head">
        <span role="status">{t.found(of.days.length)}</span>
        {of.days.length > 0 && <button type="button" class="link" onClick={() => setTicked(new Set(of.days.map(({ day }) => day.date)))}>{t.all}</button>}
        {of.days.length > 0 && <button type="button" class="link" onClick={() => setTicked(new Set())}>{t.noneTicked}</button>}
        <span class="grow" />
        <button type="button" class="button" disabled={ticked.size === 0} onClick={() => onTake(of.days.map(({ day }) => day).filter(({ date }) => ticked.has(date)))}>{t.take(ticked.size)}</button>
      </div>
      {of.days.length > 0 && (
        <div class="preview-days" tabIndex={0} role="region" aria-label={t.found(of.days.length)}>
          <table class="table">
            <thead><tr><th scope="col">{t.date}</th><th scope="col">{t.dayName}</th><th scope="col">{t.nowOpen}</th><th scope="col">{t.then}</th></tr></thead>
            <tbody>{of.days.map((row) => <Row key={row.day.date} row={row} ticked={ticked.has(row.day.date)} onToggle={() => toggle(row.day.date)} />)}</tbody>
          </table>
        </div>
      )}
      {of.ignored.length > 0 && (
        <details class="body left-out">
          <summary>{t.ignored(of.ignored.length)}</summary>
          <ul>{of.ignored.map(({ name, reason }, i) => <li key={i}><b>{name}</b> <span class="soft">{t.reasons[reason] ?? reason}</span></li>)}</ul>
        </details>
      )}
    </>
  );
}

function Row({ row: { day, before, changesHours }, ticked, onToggle }: { row: HolidayPreviewRow; ticked: boolean; onToggle: () => void }) {
  const t = calendarWords.value;
  const date = new Intl.DateTimeFormat(locale.value, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${day.date}T00:00:00Z`));
  return (
    <tr>
      <td class="nowrap"><label class="check"><input type="checkbox" checked={ticked} aria-label={t.pick(date, day.name)} onChange={onToggle} /><span>{date}</span></label></td>
      <td>{day.name}</td>
      <td class="soft" data-of={t.nowOpen}>{said(before)}</td>
      <td class={changesHours ? undefined : 'soft'} data-of={t.then}>{changesHours ? said(day.hours) : t.same}</td>
    </tr>
  );
}
