import { useEffect, useRef, useState } from 'preact/hooks';
import type { Calendar } from '@api/response';
import { words } from '../shared/language';
import type { Problem } from '../shared/problem';
import { calendarWords } from './calendarWords';

interface Props { dirty: boolean; wanted: string | undefined; busy: boolean; ready: boolean; daysMissing: boolean; problem: Problem | undefined; theirs: Calendar | undefined; onLeave: () => void; onTheirs: () => void }

/**
 * Always in sight below the form: what stops it from being saved, what somebody else saved meanwhile, and whether whoever
 * wants to leave means it.
 */
export function SaveBar({ dirty, wanted, busy, ready, daysMissing, problem, theirs, onLeave, onTheirs }: Props) {
  const t = calendarWords.value;
  const [asked, setAsked] = useState(false);
  const leaving = useRef<HTMLButtonElement>(null);
  const sure = asked || wanted !== undefined;
  useEffect(() => { if (wanted !== undefined) leaving.current?.focus(); }, [wanted]);
  return (
    <div class="savebar narrow">
      <span class="grow" role="status">
        {theirs ? <><b>{t.stale(theirs.changedBy.name)}</b> <span class="soft">{t.staleHint}</span></>
          : problem ? <b class="bad">{inWords(problem)}</b>
            : dirty && <><b>{t.unsaved}</b>{daysMissing && <span class="soft"> {t.dayMissing}</span>}</>}
      </span>
      {theirs && <button type="button" class="button" onClick={onTheirs}>{t.takeTheirs}</button>}
      {(!theirs || wanted !== undefined) && <button ref={leaving} type="button" class="button" onClick={() => (!dirty || sure ? onLeave() : setAsked(true))}>{!dirty ? words.value.common.cancel : sure ? t.leaveSure : t.discard}</button>}
      <button class="button primary" disabled={busy || !ready || !dirty}>{theirs ? t.keepMine : t.save}</button>
    </div>
  );
}

function inWords(problem: Problem): string {
  if (problem.is('too-many-calendars')) return calendarWords.value.tooMany;
  return [problem.title, problem.errors.map(({ message }) => message).join(' · ') || problem.detail].filter(Boolean).join(' ');
}
