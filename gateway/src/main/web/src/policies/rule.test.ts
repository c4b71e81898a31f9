import { describe, expect, it } from 'vitest';
import { conditions, moved, newRule, toRequest, type Rule } from './rule';

const rule = (name: string, more: Partial<Rule> = {}): Rule => ({ ...newRule(), name, ...more });

describe('the rules of the reply deadlines', () => {
  it('send no condition that says nothing, and no id for a new rule', () => {
    const { match, id } = toRequest(rule(' Angry ', { match: { maxRating: 2, shops: [], minRepeatCount: null } }));
    expect(match).toEqual({ maxRating: 2 });
    expect(id).toBeUndefined();
    expect(toRequest(rule(' Angry ')).name).toBe('Angry');
  });

  it('change places', () => {
    const rules = ['a', 'b', 'c'].map((name) => rule(name));
    expect(moved(rules, 1, -1).map((one) => one.name)).toEqual(['b', 'a', 'c']);
    expect(moved(rules, 0, 1).map((one) => one.name)).toEqual(['b', 'a', 'c']);
  });

  it('say in words for which reviews they are', () => {
    expect(conditions({ maxRating: 1, languages: ['zh'], minRepeatCount: 2 })).toEqual(['at most 1 star', 'Chinese', 'at least 2 before']);
    expect(conditions({})).toEqual(['every review']);
  });
});
