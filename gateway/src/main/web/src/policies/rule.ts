import type { SlaMatch, SlaPolicy, SlaPolicyRequest } from '@api/response';
import { shops } from '../shops/known';
import { languageName } from '../shared/bits';
import { words } from '../shared/language';
import { policyWords } from './policyWords';

/** A rule as it is edited; `key` only keeps rows apart while they move. */
export interface Rule { key: string; id?: string; name: string; match: SlaMatch; firstReply: string; warnAt: number[]; mainWarning: number; enforceFrom?: string | null; requiresApproval: boolean }

let made = 0;

export function fromPolicy(policy: SlaPolicy): Rule {
  const { id, name, match, firstReply, warnAt, mainWarning, enforceFrom, requiresApproval } = policy;
  return { key: id, id, name, match, firstReply, warnAt, mainWarning, enforceFrom, requiresApproval };
}

export function newRule(): Rule {
  return { key: `new-${made += 1}`, name: policyWords.value.newRule, match: { maxRating: 2 }, firstReply: 'PT24H', warnAt: [50, 75, 90], mainWarning: 75, requiresApproval: false };
}

export function toRequest({ id, name, match, firstReply, warnAt, mainWarning, enforceFrom, requiresApproval }: Rule): SlaPolicyRequest {
  return { ...(id && { id }), name: name.trim(), match: tidy(match), firstReply, warnAt, mainWarning, ...(enforceFrom && { enforceFrom }), requiresApproval };
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
    match.verdicts?.length && match.verdicts.map((one) => words.value.verdict[one]).join(', '),
    match.minRepeatCount && t.atLeast(match.minRepeatCount),
  ].filter((part): part is string => typeof part === 'string');
  return said.length > 0 ? said : [t.every];
}

export function moved(rules: readonly Rule[], from: number, by: 1 | -1): Rule[] {
  const next = [...rules];
  const [rule] = next.splice(from, 1);
  next.splice(from + by, 0, rule!);
  return next;
}
