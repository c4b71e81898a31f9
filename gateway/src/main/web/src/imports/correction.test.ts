import type { ImportOptions, QuarantinedLine } from '@api/review';
import { describe, expect, it } from 'vitest';
import { Problem } from '../shared/problem';
import { draftOf, isComplete, submissionOf, withinReview } from './correction';

const berlin = 'Europe/Berlin';
const now = Date.parse('2026-11-28T12:00:00Z');
const options: ImportOptions = { marketplace: 'manual', shop: 'cafe', dateFormats: ['d.M.yyyy'], columns: { text: 'body', publishedAt: 'date' } };
const line = (values: Record<string, string>): QuarantinedLine => ({ id: 'qrn_1', state: 'OPEN', batch: 'imp_1', importId: 'imp_1', line: 7, receivedAt: '2026-11-28T11:00:00Z', detail: '', errors: [], raw: '', values });
const draft = (values: Record<string, string>, more: Partial<ImportOptions> = {}) => draftOf(line(values), { ...options, ...more }, berlin, now);

describe('a line that is corrected', () => {
  it('shows a day as its end in the zone of the shop', () => expect(draft({ publishedAt: '4.3.2026' }).publishedAt).toBe('2026-03-04T23:59:59'));
  it('shows today as now', () => expect(draft({ publishedAt: '28.11.2026' }).publishedAt).toBe('2026-11-28T13:00:00'));
  it('shows an instant as the clock of the shop did', () => expect(draft({ publishedAt: '2026-07-01T10:00:00Z' }).publishedAt).toBe('2026-07-01T12:00:00'));
  it('leaves empty what is no date and no rating', () => expect(draft({ publishedAt: '31.2.2026', rating: '7' })).toMatchObject({ publishedAt: '', rating: '' }));
  it('does not take the number of another scale for stars', () => expect(draft({ rating: '4' }, { ratingScale: { worst: 0, best: 10 } }).rating).toBe(''));
  it('has one of the tiers there are, or none', () => expect([draft({ customerTier: ' vip' }).customerTier, draft({ customerTier: 'gold' }).customerTier, draft({}).customerTier]).toEqual(['VIP', '', '']));
  it('has the shop of its import, or its own', () => expect([draft({}).shop, draft({ shop: 'bar' }, { shop: { column: 'branch' } }).shop]).toEqual(['cafe', 'bar']));
  it('is named after its import where no column gives an id, and asks for one where a column should have', () => {
    expect(draft({}).externalId).toBe('imp_1-7');
    expect(draft({}, { columns: { ...options.columns, externalId: 'id' } }).externalId).toBe('');
  });
  it('takes the title for the text where that is all there is', () => expect(draft({ title: 'Cold' })).toMatchObject({ text: 'Cold', title: '' }));
  it('is complete with a shop, an id, a text and a date', () => {
    expect(isComplete(draft({ text: 'Cold', publishedAt: '4.3.2026' }))).toBe(true);
    expect(isComplete(draft({ text: ' ', publishedAt: '4.3.2026' }))).toBe(false);
  });
});

describe('the review that a line becomes', () => {
  it('holds only what was said', () => expect(submissionOf(draft({ text: 'Cold', publishedAt: '4.3.2026' }), 'manual', berlin)).toEqual({ marketplace: 'manual', shop: 'cafe', externalId: 'imp_1-7', text: 'Cold', publishedAt: '2026-03-04T22:59:59.000Z' }));
  it('has its author, product and reply as parts of their own', () => {
    const made = submissionOf(draft({ text: 'Cold', rating: '2', publishedAt: '4.3.2026', authorName: 'Ann', customerTier: 'Regular', productName: 'Soup', replyText: 'Sorry', language: 'en_US', media: 'https://a.example/1, https://a.example/2' }), 'manual', berlin);
    expect(made).toMatchObject({ rating: 2, language: 'en-US', author: { name: 'Ann' }, customerTier: 'REGULAR', product: { externalId: 'Soup', name: 'Soup' }, reply: { text: 'Sorry', publishedAt: '2026-03-04T22:59:59.000Z' }, media: ['https://a.example/1', 'https://a.example/2'] });
  });
});

it('finds the field of the form behind each error', () => {
  const problem = withinReview(new Problem(400, '', '', '', [{ field: 'submission.author.name', message: 'a' }, { field: 'shop', message: 'b' }])) as Problem;
  expect([problem.at('author.name'), problem.at('shop')]).toEqual(['a', 'b']);
});
