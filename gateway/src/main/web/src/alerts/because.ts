import type { Because } from '@api/notification';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { language } from '../shared/language';

/** Why somebody is told in place of others; fetched only with the list of alerts. */
const en: Record<Because['kind'], (name: string, until: string) => string> = {
  AWAY: (name, until) => `For ${name}, who is away until ${until}.`,
  UNCOVERED: (name, until) => `For ${name}, who is away until ${until} and has no deputy who can be told.`,
  GONE: (name) => `In place of ${name}, who no longer works here.`,
  OFF_CALL: (name) => `Nobody of the team ${name} is on call.`,
  NO_LEAD: (name) => `The team ${name} has no lead who can be told.`,
  NO_TEAM: () => 'The shop belongs to no team, so nobody leads it or is on call.',
  NO_CHANNEL: (name) => `In place of ${name}, whom the chosen channels do not reach.`,
  NOBODY: () => 'Nobody is left of those who were meant.',
};

const zh: typeof en = {
  AWAY: (name, until) => `${name}外出至 ${until}，由你代理。`,
  UNCOVERED: (name, until) => `${name}外出至 ${until}，没有可通知的代理人。`,
  GONE: (name) => `${name}已停用，改为通知你。`,
  OFF_CALL: (name) => `团队“${name}”目前无人值班。`,
  NO_LEAD: (name) => `团队“${name}”没有可通知的负责人。`,
  NO_TEAM: () => '店铺未归属团队，没有负责人和值班人。',
  NO_CHANNEL: (name) => `所选渠道通知不到${name}，改为通知你。`,
  NOBODY: () => '原定通知的人都已不在。',
};

export function said({ kind, name = '', until }: Because): string {
  return (language.value === 'zh' ? zh : en)[kind](name, until ? near(until, now.peek()) : '');
}
