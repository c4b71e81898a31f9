import type { Alert, Notification } from '@api/notification';
import { now } from '../shared/clock';
import { near, show } from '../shared/dates';
import { rate } from '../shared/rate';
import { spanOf } from '../shared/span';
import { alertWords } from './alertWords';

/** What an alert says in short, in the list and outside the page, and where it leads. */
export interface Told { tone: 'safe' | 'risk' | 'over'; glyph: '●' | '◐' | '▲'; title: string; body: string; path: string }

const safe = { tone: 'safe', glyph: '●' } as const;
const risk = { tone: 'risk', glyph: '◐' } as const;
const over = { tone: 'over', glyph: '▲' } as const;
const DAYS = 3;

export function told({ alert, outage, gap, forecast, caseId, shopName }: Notification): Told {
  const t = alertWords.value;
  if (outage) return { ...(outage.over ? safe : over), title: outage.over ? t.back(outage.channelName) : t.out(outage.channelName), body: outage.reason ?? '', path: '/settings/channels' };
  if (gap) return { ...risk, title: t.gap(gap.missing), body: `${gap.shopName} · ${gap.days.slice(0, DAYS).map(spanOf).join(', ')}${gap.days.length > DAYS ? ' …' : ''}`, path: `/shops?shop=${gap.shopId}` };
  if (forecast) return { ...risk, title: t.misses(forecast.misses), body: t.of(forecast.waiting, show(forecast.until, 'time'), forecast.people, rate(forecast.perHour)), path: '/board' };
  const { clock, threshold, dueAt, replyDueAt = dueAt } = alert!;
  const ended = threshold >= 100 && (clock === 'FIRST_REPLY' || clock === 'MARKETPLACE_WINDOW');
  return { ...(ended ? over : risk), title: title(alert!), body: [shopName, t.due(near(replyDueAt, now.peek()))].filter(Boolean).join(' · '), path: `/queue?case=${caseId}` };
}

function title({ clock, stage, threshold }: Alert): string {
  const t = alertWords.value;
  if (clock === 'HOLDER') return t.held[stage!];
  if (clock === 'CLAIM') return t.left;
  if (clock === 'MARKETPLACE_WINDOW') return threshold >= 100 ? t.closed : t.closing;
  return threshold >= 100 ? t.missed : t.passed(threshold);
}
