import type { CaseState, Pause, PublicationState, Risk } from '@api/response';
import { countdown } from './countdown';
import { now } from './clock';
import { show } from './dates';
import { words } from './language';
import { lazy } from './lazy';

const PausedChip = lazy(() => import('../case/pausedChip').then((module) => module.PausedChip));

interface Timed { state: CaseState; risk: Risk; dueAt: string; warnAt: string; backlog: boolean; publication?: PublicationState; pause?: Pause }

type Look = 'safe' | 'risk' | 'over' | 'pause' | 'met';

/** Where a case stands right now; between two events of the server the page's own clock flips it. */
export function riskAt(c: Timed, at: number): Risk {
  if (c.risk !== 'ON_TRACK' && c.risk !== 'AT_RISK' && c.risk !== 'OVERDUE') return c.risk;
  if (at > Date.parse(c.dueAt)) return c.publication === 'SENT' ? c.risk : 'OVERDUE';
  return at >= Date.parse(c.warnAt) ? 'AT_RISK' : 'ON_TRACK';
}

/** Glyph, word and colour of one risk, always together. */
export const faces: Record<Risk, { look: Look; glyph: string }> = {
  ON_TRACK: { look: 'safe', glyph: '●' },
  AT_RISK: { look: 'risk', glyph: '◐' },
  OVERDUE: { look: 'over', glyph: '▲' },
  PAUSED: { look: 'pause', glyph: 'Ⅱ' },
  MET: { look: 'met', glyph: '✓' },
  MISSED: { look: 'over', glyph: '✕' },
  NONE: { look: 'pause', glyph: '○' },
};

export function DeadlineChip({ of: c }: { of: Timed }) {
  const t = words.value;
  if (c.state === 'PUBLISHING' && c.publication !== 'PENDING') return <Plain look="met" glyph="↗" word={t.state.PUBLISHING} />;
  if (c.state === 'FAILED') return <Plain look="over" glyph="!" word={t.state.FAILED} />;
  if (c.state === 'EXEMPT' || c.state === 'CLOSED') return <Plain look="pause" glyph="○" word={t.state[c.state]} />;
  if (c.backlog) return <Plain look="pause" glyph="○" word={t.queue.backlogTag} />;
  if (c.risk === 'PAUSED') return <PausedChip of={c.pause} />;
  if (c.risk === 'MET' || c.risk === 'MISSED' || c.risk === 'NONE') return <Plain {...faces[c.risk]} word={t.risk[c.risk]} />;
  return <Running of={c} />;
}

function Running({ of: c }: { of: Timed }) {
  const risk = riskAt(c, now.value);
  const { look, glyph } = faces[risk];
  return (
    <span class={`chip ${look}`}>
      <i aria-hidden="true">{glyph}</i>
      <span class="unseen">{words.value.risk[risk]}, {words.value.case.due(show(c.dueAt, 'dayTime'))}</span>
      <time dateTime={c.dueAt} title={show(c.dueAt, 'full')} aria-hidden="true">{countdown(Date.parse(c.dueAt) - now.value)}</time>
    </span>
  );
}

export function Plain({ look, glyph, word }: { look: Look; glyph: string; word: string }) {
  return <span class={`chip ${look}`}><i aria-hidden="true">{glyph}</i>{word}</span>;
}
