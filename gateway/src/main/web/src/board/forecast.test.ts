import type { MissForecast } from '@api/response';
import { beforeEach, describe, expect, it } from 'vitest';
import { zone } from '../shared/dates';
import { rate } from '../shared/rate';
import { sentence } from './forecast';

const base: MissForecast = { basis: 'PEOPLE', people: 3, measured: 3, perHour: 7.14, until: '2026-03-02T16:00:00Z', waiting: 31, waitingLate: 0, misses: 12, cases: [] };

describe('why cases will not make it', () => {
  beforeEach(() => { zone.value = 'UTC'; });

  it('names the people, their pace and the cases', () => expect(sentence(base)).toBe('3 people at work, 7.1 replies an hour: 12 of the 31 cases due by 16:00 will not make it.'));

  it('says that all is well', () => expect(sentence({ ...base, people: 1, misses: 0 })).toBe('1 person at work, 7.1 replies an hour: all 31 cases due by 16:00 will make it.'));

  it('says that all is lost', () => {
    expect(sentence({ ...base, misses: 31 })).toContain('none of the 31 cases due by 16:00 will make it.');
    expect(sentence({ ...base, waiting: 1, misses: 1 })).toContain('the only case due by 16:00 will not make it.');
  });

  it('says that there is nothing to do', () => expect(sentence({ ...base, misses: 0, waiting: 0 })).toContain('nothing that needs a reply falls due by 16:00'));

  it('says when the pace is only the usual one', () => expect(sentence({ ...base, basis: 'USUAL', people: 0, perHour: 6 })).toMatch(/^Nobody is at work. At the usual 6 replies an hour: 12 of/));

  it('invents nothing where there is no pace', () => {
    const { perHour: _, ...none } = { ...base, basis: 'NONE' as const, misses: 0 };
    expect(sentence({ ...none, people: 0 })).toMatch(/^Nobody is at work, and nobody has sent .* no forecast\.$/);
    expect(sentence({ ...none, people: 2 })).toMatch(/^2 people at work, but nobody has sent .* no forecast\.$/);
  });

  it('rounds a pace as people say it', () => expect([0.25, 4, 7.14, 12.6].map(rate)).toEqual(['0.3', '4', '7.1', '13']));
});
