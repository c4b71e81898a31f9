import type { Import, ImportFailure, ImportState } from '@api/review';
import { language } from '../shared/language';
import { Plain } from '../shared/chip';
import { importWords } from './importWords';

const faces = { RUNNING: { look: 'met', glyph: '◐' }, DONE: { look: 'safe', glyph: '✓' }, FAILED: { look: 'over', glyph: '!' }, CANCELLED: { look: 'pause', glyph: '○' } } as const;

export function StateChip({ of }: { of: ImportState }) {
  return <Plain {...faces[of]} word={importWords.value.states[of]} />;
}

/** How much of the file has been read, in percent; never all of it while it is still read. */
export function percentRead({ bytes, bytesRead, state }: Pick<Import, 'bytes' | 'bytesRead' | 'state'>): number {
  const percent = bytes > 0 ? Math.floor((bytesRead / bytes) * 100) : 0;
  return Math.min(state === 'RUNNING' ? 99 : 100, percent);
}

/** Why a file cannot be read. Which columns are missing only the server's sentence tells, so they are taken out of it. */
export function whyFailed({ code, detail }: ImportFailure): string {
  const t = importWords.value;
  const names = code === 'MISSING_COLUMNS' && /no column (.+)\. Its columns/s.exec(detail)?.[1];
  if (names) return t.missing(language.value === 'zh' ? names.replaceAll(', ', '、') : names);
  return t.failure[code];
}
