import { writtenOf } from './duration';

const apart = /[,，、;；\n]+|(?<=\d)\s+(?=\d)/;
const mark = /(\d+)\s*(days?|d|天|日|hours?|hrs?|h|小时|minutes?|mins?|m|分钟|分)?/gi;

/** The times before the deadline that somebody wrote, such as "2 h, 30 min", longest first; a number alone is minutes. */
export function leadsOf(text: string): string[] {
  const minutes = text.split(apart).map((part) => [...part.matchAll(mark)].reduce((sum, [, amount, unit]) => sum + Number(amount) * worth(unit?.toLowerCase() ?? ''), 0));
  return [...new Set(minutes)].filter((n) => n > 0).sort((a, b) => b - a).map(writtenOf);
}

function worth(unit: string): number {
  if (/^(d|天|日)/.test(unit)) return 1440;
  return /^(h|小时)/.test(unit) ? 60 : 1;
}
