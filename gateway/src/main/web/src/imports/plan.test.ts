import { describe, expect, it } from 'vitest';
import { foundBy, needs, noPlan, optionsOf, planOf, previewOptions, replayOptions, withColumn, type Found } from './plan';

const found: Found = { format: 'CSV', delimiter: ';', columns: { text: 'body', publishedAt: 'date' }, dateFormats: ['d/M/yyyy'], ambiguousDates: false };
const plan = { ...noPlan, shop: 'cafe' };

describe('the options of an import', () => {
  it('follow the preview where nothing was decided', () => expect(optionsOf(plan, found)).toEqual({ marketplace: 'manual', shop: 'cafe', columns: { text: 'body', publishedAt: 'date' }, history: false, format: 'CSV', delimiter: ';', dateFormats: ['d/M/yyyy'] }));
  it('wait for a shop, and for the column that names it', () => {
    expect(needs(noPlan, found)).toEqual(['shop']);
    expect(needs({ ...plan, shop: { column: '' } }, found)).toEqual(['shopColumn']);
  });
  it('wait for a decision where day and month may be the other way round', () => {
    expect(needs(plan, { ...found, ambiguousDates: true })).toEqual(['dayOrMonth']);
    expect(optionsOf({ ...plan, dateFormats: ['M/d/yyyy'] }, { ...found, ambiguousDates: true })?.dateFormats).toEqual(['M/d/yyyy']);
  });
  it('wait for the columns no review can do without', () => expect(needs({ ...plan, columns: { rating: 'stars' } }, found)).toEqual(['text', 'date']));
  it('name the column of the shop, and a scale that is not of stars', () => expect(optionsOf({ ...plan, shop: { column: 'branch' }, worst: '0', best: '10' }, found)).toMatchObject({ shop: { column: 'branch' }, ratingScale: { worst: 0, best: 10 } }));
  it.each([['3', '3'], ['', '5'], ['bad', '5']])('wait for a scale with two ends, which %s to %s is not', (worst, best) => expect(needs({ ...plan, worst, best }, found)).toEqual(['scale']));
  it('separate nothing in a format without separators', () => expect(optionsOf({ ...plan, reading: { format: 'TSV' } }, found)).not.toHaveProperty('delimiter'));
});

describe('a column', () => {
  it('is chosen among the others, and taken back', () => {
    const chosen = withColumn(plan, found, 'title', 'head');
    expect(chosen.columns).toEqual({ text: 'body', publishedAt: 'date', title: 'head' });
    expect(withColumn(chosen, found, 'title', '').columns).toEqual(found.columns);
  });
  it('of dates takes back how dates are written', () => expect(withColumn({ ...plan, dateFormats: ['M/d/yyyy'] }, found, 'publishedAt', 'created').dateFormats).toBeUndefined());
});

it('asks the preview only with what was decided', () => {
  expect(previewOptions(noPlan)).toEqual({ marketplace: 'manual' });
  expect(previewOptions({ ...noPlan, shop: { column: '' }, dateFormats: ['M/d/yyyy'] })).toEqual({ marketplace: 'manual', dateFormats: ['M/d/yyyy'] });
});

describe('lines that are read again', () => {
  const first = { ...optionsOf(plan, found)!, ratingScale: { worst: 0, best: 10 } };
  it('are read as they were unless something else is decided', () => expect(replayOptions(planOf(first), foundBy(first))).toEqual(first));
  it('are read with what was decided since', () => expect(replayOptions({ ...planOf(first), dateFormats: ['d.M.yyyy'], worst: '1', best: '5' }, foundBy(first))).toEqual({ ...optionsOf(plan, found), dateFormats: ['d.M.yyyy'] }));
  it('may leave their columns to their names', () => expect(replayOptions(planOf({ marketplace: 'manual', shop: 'cafe' }), foundBy({ marketplace: 'manual', shop: 'cafe' }))).toEqual({ marketplace: 'manual', shop: 'cafe', history: false }));
});
