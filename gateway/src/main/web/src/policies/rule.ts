import type { LadderLevel, PauseReason, ServiceLevel, SlaMatch, SlaPolicy, SlaPolicyRequest, StageTargets } from '@api/response';
import { shops } from '../shops/known';
import { languageName } from '../shared/bits';
import { words } from '../shared/language';
import { leadText, minutesOf, promise } from '../case/durations';
import { calendarName, calendars } from '../calendars/known';
import { minutesAt, offsetText } from './levels';
import { policyWords } from './policyWords';
import { stageWords } from './stageWords';
import { setTargets } from './times';

/** A rule as it is edited; `key` only keeps rows apart while they move. */
export interface Rule { key: string; id?: string; name: string; match: SlaMatch; firstReply: string; calendarId?: string | null; warnAt: number[]; warnBefore: string[]; mainWarning: number; enforceFrom?: string | null; requiresApproval: boolean; ladder: LadderLevel[]; pauseReasons: PauseReason[]; stages: StageTargets; followUp?: string | null; serviceLevel?: ServiceLevel }

let made = 0;

export function fromPolicy(policy: SlaPolicy): Rule {
  const { id, name, match, firstReply, calendarId, warnAt, warnBefore = [], mainWarning, enforceFrom, requiresApproval, ladder = [], pauseReasons = [], stages = {}, followUp, serviceLevel } = policy;
  return { key: id, id, name, match, firstReply, calendarId, warnAt, warnBefore, mainWarning, enforceFrom, requiresApproval, ladder, pauseReasons, stages, ...(followUp && { followUp }), ...(serviceLevel && { serviceLevel }) };
}

export function newRule(): Rule {
  return { key: `new-${made += 1}`, name: policyWords.value.newRule, match: { maxRating: 2 }, firstReply: 'PT24H', warnAt: [50, 75, 90], warnBefore: [], mainWarning: 75, requiresApproval: false, ladder: [], pauseReasons: [], stages: {} };
}

export function toRequest({ id, name, match, firstReply, calendarId, warnAt, warnBefore, mainWarning, enforceFrom, requiresApproval, ladder, pauseReasons, stages, followUp, serviceLevel }: Rule): SlaPolicyRequest {
  const targets = setTargets(stages);
  return { ...(id && { id }), name: name.trim(), match: tidy(match), firstReply, ...(calendarId && { calendarId }), warnAt, ...(warnBefore.length > 0 && { warnBefore }), mainWarning, ...(enforceFrom && { enforceFrom }), requiresApproval, ...(ladder.length > 0 && { ladder }), ...(pauseReasons.length > 0 && { pauseReasons }), ...(targets && { stages: targets }), ...(followUp && { followUp }), ...(serviceLevel && { serviceLevel }) };
}

/** A condition without a value is no condition. */
function tidy(match: SlaMatch): SlaMatch {
  return Object.fromEntries(Object.entries(match).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)));
}

/** For which reviews a rule is, in words. */
export function conditions(match: SlaMatch): string[] {
  const t = policyWords.value;
  const said = [
    match.maxRating && t.upTo(match.maxRating),
    match.shops?.length && match.shops.map((id) => shops.value?.find((shop) => shop.id === id)?.name ?? id).join(', '),
    match.marketplaces?.length && match.marketplaces.map((one) => (words.value.marketplace as Record<string, string>)[one] ?? one).join(', '),
    match.languages?.length && match.languages.map(languageName).join(', '),
    match.painPoints?.length && match.painPoints.map((one) => words.value.painPoint[one]).join(', '),
    match.verdicts?.length && match.verdicts.map((one) => words.value.verdict[one]).join(', '),
    match.minRepeatCount && t.atLeast(match.minRepeatCount),
    match.tiers?.length && match.tiers.map((one) => stageWords.value.tier[one]).join(', '),
    match.products?.length && match.products.join(', '),
    match.minMood && stageWords.value.moodFrom(words.value.case.moods[match.minMood - 1]!),
  ].filter((part): part is string => typeof part === 'string');
  return said.length > 0 ? said : [t.every];
}

/** Within what time a rule wants an answer: 3 d, or 8 opening hours. */
export function within({ firstReply, calendarId }: Pick<Rule, 'firstReply' | 'calendarId'>): string {
  const t = policyWords.value;
  const minutes = minutesOf(firstReply) ?? 0;
  if (!calendarId) return promise(minutes * 60_000);
  return minutes >= 60 && minutes % 60 === 0 ? t.openHours(minutes / 60) : t.openTime(promise(minutes * 60_000));
}

/** When its ladder tells somebody; undefined without one. */
export function climbs({ ladder }: Pick<Rule, 'ladder'>): string | undefined {
  return ladder.length > 0 ? policyWords.value.escalates(ladder.map(({ offset }) => offsetText(minutesAt(offset)))) : undefined;
}

/** What it promises besides the time of the first answer. */
export function besides({ followUp, serviceLevel }: Pick<Rule, 'followUp' | 'serviceLevel'>): string[] {
  const t = stageWords.value;
  return [followUp && t.followUpShort(leadText(followUp)), serviceLevel && t.levelShort[serviceLevel]].filter((part): part is string => !!part);
}

/** In whose hours its time runs; undefined where it runs day and night, or while the names are not there yet. */
export function runsIn({ calendarId }: Pick<Rule, 'calendarId'>): string | undefined {
  if (!calendarId || !calendars.value) return undefined;
  return policyWords.value.inHours(calendarName(calendarId) ?? policyWords.value.lostCalendar);
}

/** When it warns: by shares of the time, then so long before the deadline. */
export function warnings({ warnAt, warnBefore }: Pick<Rule, 'warnAt' | 'warnBefore'>): string {
  const t = policyWords.value;
  const shares = warnAt.map(t.percent).join(t.comma);
  if (warnBefore.length === 0) return shares;
  const leads = t.leads(warnBefore.map(leadText));
  return shares ? t.also(shares, leads) : leads;
}

export function moved(rules: readonly Rule[], from: number, by: 1 | -1): Rule[] {
  const next = [...rules];
  const [rule] = next.splice(from, 1);
  next.splice(from + by, 0, rule!);
  return next;
}
