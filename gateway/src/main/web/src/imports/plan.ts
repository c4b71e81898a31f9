import type { ImportColumns, ImportFormat, ImportOptions, Marketplace, Preview, PreviewOptions } from '@api/review';

/** What a column can hold: first what nearly every file has, then the rest. */
export const mainFields = ['text', 'publishedAt', 'rating', 'title', 'externalId', 'authorName', 'language'] as const;
export const moreFields = ['authorId', 'authorMail', 'authorPhone', 'customerTier', 'productId', 'productName', 'orderId', 'url', 'replyText', 'replyAt', 'editedAt', 'followUpOf', 'media'] as const;
export const fields = [...mainFields, ...moreFields];
export type FieldName = (typeof fields)[number];
export type Columns = Partial<Record<FieldName, string>>;

/** How the fields of a file are told apart. */
export interface Reading { format: ImportFormat; delimiter?: string }

/** What a person decided about a file. What is absent follows the preview. */
export interface Plan { marketplace: Marketplace; shop?: string | { column: string }; reading?: Reading; columns?: Columns; dateFormats?: string[]; worst: string; best: string; history: boolean }

/** What the beginning of the file made likely. */
export type Found = Pick<Preview, 'dateFormats' | 'ambiguousDates'> & Partial<Reading> & { columns: Columns };

export type Need = 'shop' | 'shopColumn' | 'text' | 'date' | 'dayOrMonth' | 'scale';

export const noPlan: Plan = { marketplace: 'manual', worst: '1', best: '5', history: false };

export function columnsOf(plan: Plan, found: Found): Columns {
  return plan.columns ?? found.columns;
}

/** The columns after one of them was chosen. Another column of dates may be written in another way. */
export function withColumn(plan: Plan, found: Found, field: FieldName, column: string): Plan {
  const { [field]: _, ...others } = columnsOf(plan, found);
  return { ...plan, columns: column ? { ...others, [field]: column } : others, ...(field === 'publishedAt' && { dateFormats: undefined }) };
}

/** What still has to be decided before the file can be sent. */
export function needs(plan: Plan, found: Found): Need[] {
  const columns = columnsOf(plan, found);
  const all: [Need, boolean][] = [
    ['shop', !plan.shop], ['shopColumn', typeof plan.shop === 'object' && !plan.shop.column], ['text', !columns.text && !columns.title], ['date', !columns.publishedAt],
    ['dayOrMonth', found.ambiguousDates && !plan.dateFormats], ['scale', !scaleOf(plan)],
  ];
  return all.filter(([, missing]) => missing).map(([need]) => need);
}

/** How the file is sent, once everything that is needed has been decided. */
export function optionsOf(plan: Plan, found: Found): ImportOptions | undefined {
  if (needs(plan, found).length > 0) return undefined;
  return { ...decided(plan, found), marketplace: plan.marketplace, shop: plan.shop, history: plan.history };
}

/** What the preview is asked with: all that was decided, and nothing that was only suggested. */
export function previewOptions(plan: Plan): PreviewOptions {
  const { shop } = plan;
  const known = typeof shop === 'object' ? shop.column && shop : shop;
  return { marketplace: plan.marketplace, ...(known && { shop: known }), ...decided(plan, { columns: {}, dateFormats: [], ambiguousDates: false }) };
}

/** The plan behind an import, and what it knew of its file, to read its lines once more. */
export function planOf({ marketplace, shop, history, ratingScale }: ImportOptions): Plan {
  return { marketplace, shop, history: history ?? false, worst: String(ratingScale?.worst ?? 1), best: String(ratingScale?.best ?? 5) };
}

export function foundBy({ columns, dateFormats, format, delimiter }: ImportOptions): Found {
  return { columns: tidy(columns ?? {}), dateFormats: dateFormats ?? [], ambiguousDates: false, ...(format && { format }), ...(delimiter && { delimiter }) };
}

/** Options for reading lines again. An import that left its columns to their names may do so again. */
export function replayOptions(plan: Plan, found: Found): ImportOptions | undefined {
  const byName = Object.keys(columnsOf(plan, found)).length === 0;
  const missing = needs(plan, found).filter((need) => !(byName && (need === 'text' || need === 'date')));
  return missing.length > 0 ? undefined : { ...decided(plan, found), marketplace: plan.marketplace, shop: plan.shop, history: plan.history };
}

export function tidy(columns: ImportColumns): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, column]) => column));
}

function decided(plan: Plan, found: Found) {
  const columns = columnsOf(plan, found);
  const dateFormats = plan.dateFormats ?? found.dateFormats;
  const { format, delimiter } = plan.reading ?? found;
  const scale = scaleOf(plan);
  const stars = scale?.worst === 1 && scale.best === 5;
  return {
    ...(format && { format }), ...(delimiter && format === 'CSV' && { delimiter }), ...(Object.keys(columns).length > 0 && { columns }),
    ...(dateFormats.length > 0 && { dateFormats }), ...(scale && !stars && { ratingScale: scale }),
  };
}

/** The ends of the file's own scale; undefined where they make none. */
function scaleOf({ worst, best }: Plan): { worst: number; best: number } | undefined {
  const ends = { worst: number(worst), best: number(best) };
  return Number.isFinite(ends.worst + ends.best) && ends.worst !== ends.best ? ends : undefined;
}

function number(text: string): number {
  return text.trim() ? Number(text.replace(',', '.')) : NaN;
}
