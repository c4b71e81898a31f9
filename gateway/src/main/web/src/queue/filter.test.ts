import { describe, expect, it } from 'vitest';
import { aCase } from '../../test/aCase';
import { asked, holds, isNarrowed, read } from './filter';

const filter = (query: string) => read(new URLSearchParams(query));

describe('the filter in the address', () => {
  it('asks the server for exactly that', () => {
    expect(asked(filter('view=mine&shop=shp_1,shp_2&rating=1,2&language=zh&painPoint=PRICE,nonsense&q=退款'))).toEqual({ assignee: 'me', shop: ['shp_1', 'shp_2'], rating: [1, 2], language: ['zh'], painPoint: ['PRICE'], q: '退款' });
    expect(asked(filter(''))).toEqual({});
  });
  it('ignores what it cannot understand', () => {
    expect(filter('view=nonsense&rating=9,x,3')).toMatchObject({ view: 'urgent', rating: [3] });
    expect(isNarrowed(filter('view=mine'))).toBe(false);
  });
  it('knows whether a changed case still belongs here', () => {
    expect(holds(filter('rating=1'), aCase('a', 1, { rating: 1 }))).toBe(true);
    expect(holds(filter('rating=1'), aCase('a', 1))).toBe(false);
    expect(holds(filter('language=zh'), aCase('a', 1, { language: 'zh-Hant' }))).toBe(true);
    expect(holds(filter('painPoint=PRICE,SERVICE'), aCase('a', 1, { painPoints: ['SERVICE'] }))).toBe(true);
    expect(holds(filter('painPoint=PRICE'), aCase('a', 1, { painPoints: ['SERVICE'] }))).toBe(false);
    expect(holds(filter('view=approval'), aCase('a', 1, { state: 'OPEN' }))).toBe(false);
    expect(holds(filter(''), aCase('a', 1, { backlog: true }))).toBe(false);
  });
  it('leaves searching to the server', () => expect(holds(filter('q=cold'), aCase('a', 1, { excerpt: 'cold' }))).toBe(false));
});
