import { CustomerTier, type ImportOptions, type Marketplace, type QuarantinedLine, type ReviewSubmission } from '@api/review';
import { clockAt, instantAt } from '../shared/dates';
import { Problem } from '../shared/problem';
import { readDate } from './dateFormats';
import type { FieldName } from './plan';

/** A line as it is corrected: every field as text, times as a clock in the shop's zone shows them. */
export type Draft = Record<FieldName | 'shop', string>;

/** Where a field of a line stands in a review that is submitted. */
export const paths = {
  shop: 'shop', externalId: 'externalId', followUpOf: 'followUpOf', rating: 'rating', title: 'title', text: 'text', language: 'language', publishedAt: 'publishedAt', editedAt: 'editedAt', orderId: 'orderId', url: 'url', media: 'media',
  authorId: 'author.externalId', authorName: 'author.name', authorMail: 'author.mail', authorPhone: 'author.phone', customerTier: 'customerTier', productId: 'product.externalId', productName: 'product.name', replyText: 'reply.text', replyAt: 'reply.publishedAt',
} as const satisfies Record<keyof Draft, string>;

const dates = new Set<keyof Draft>(['publishedAt', 'editedAt', 'replyAt']);

/** What of a line can be taken over; what makes no sense as it stands is left empty. */
export function draftOf(line: QuarantinedLine, of: ImportOptions, zone: string | undefined, now: number): Draft {
  const values = line.values ?? {};
  const draft = Object.fromEntries(Object.keys(paths).map((name) => [name, values[name] ?? ''])) as Draft;
  for (const name of dates) draft[name] = clockOf(draft[name], of.dateFormats ?? [], zone, now);
  if (!draft.shop && typeof of.shop === 'string') draft.shop = of.shop;
  if (!draft.externalId && !of.columns?.externalId) draft.externalId = `${line.importId ?? line.batch}-${line.line}`;
  if (!draft.text) Object.assign(draft, { text: draft.title, title: '' });
  draft.customerTier = tierOf(draft.customerTier) ?? '';
  // In another scale, the number of the file and that of the stars would be confused.
  if (of.ratingScale || !/^[1-5]$/.test(draft.rating)) draft.rating = '';
  return draft;
}

function tierOf(text: string): CustomerTier | undefined {
  return Object.values(CustomerTier).find((tier) => tier === text.trim().toUpperCase());
}

/** A date without a time is the end of its day, as it is for the lines that were taken. */
function clockOf(text: string, formats: readonly string[], zone: string | undefined, now: number): string {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text)) return clockAt(text, zone);
  const read = readDate(text, formats);
  if (!read || read.includes('T')) return read ?? '';
  const end = `${read}T23:59:59`;
  const present = clockAt(new Date(now).toISOString(), zone);
  return present.startsWith(read) && present < end ? present : end;
}

export function isComplete(draft: Draft): boolean {
  return [draft.shop, draft.externalId, draft.text, draft.publishedAt].every((value) => value.trim());
}

export function submissionOf(draft: Draft, marketplace: Marketplace, zone: string | undefined): ReviewSubmission {
  const text = (name: keyof Draft) => draft[name].trim() || undefined;
  const at = (name: keyof Draft) => (draft[name] ? instantAt(draft[name], zone) : undefined);
  const author = some({ externalId: text('authorId'), name: text('authorName'), mail: text('authorMail'), phone: text('authorPhone') });
  const product = text('productId') ?? text('productName');
  const media = draft.media.split(/[\s,;]+/).filter(Boolean);
  return some({
    marketplace, shop: draft.shop, externalId: draft.externalId.trim(), text: draft.text, publishedAt: at('publishedAt')!, followUpOf: text('followUpOf'), rating: draft.rating ? Number(draft.rating) : undefined, title: text('title'), language: text('language')?.replaceAll('_', '-'),
    editedAt: at('editedAt'), orderId: text('orderId'), url: text('url'), author, customerTier: tierOf(draft.customerTier), product: product ? some({ externalId: product, name: text('productName') }) : undefined, media: media.length > 0 ? media : undefined,
    reply: text('replyText') ? { text: draft.replyText, publishedAt: at('replyAt') ?? at('publishedAt')! } : undefined,
  })!;
}

/** Only what has a value; undefined where nothing has. */
function some<T extends object>(of: T): T | undefined {
  const told = Object.entries(of).filter(([, value]) => value !== undefined);
  return told.length > 0 ? Object.fromEntries(told) as T : undefined;
}

/** Some errors name the field within the review, others within the whole request; the form knows the first alone. */
export function withinReview(error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  const errors = error.errors.map(({ field, message }) => ({ field: field.replace(/^submission\./, ''), message }));
  return new Problem(error.status, error.type, error.title, error.detail, errors, error.more);
}
