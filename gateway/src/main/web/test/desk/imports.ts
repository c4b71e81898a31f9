import type { Import, ImportOptions, Preview, QuarantinedLine } from '@api/review';
import type { Route } from './routes.ts';

const options: ImportOptions = { marketplace: 'manual', shop: 'hotel-west', columns: { text: 'Comment', publishedAt: 'Written', rating: 'Stars', authorName: 'Guest' }, dateFormats: ['d/M/yyyy'] };
const at = '2026-11-20T09:12:00Z';
const rows = { duplicate: 12, created: 968, updated: 0, quarantined: 2, lines: 982 };

const imports: Import[] = [
  { id: 'imp_2', state: 'RUNNING', fileName: 'autumn.csv', bytes: 1_200_000, bytesRead: 516_000, ...rows, quarantined: 0, rowsPerSecond: 410, receivedAt: at, startedAt: at, by: 'usr_1', options: { ...options, history: true } },
  { id: 'imp_1', state: 'DONE', fileName: 'guest-book.csv', bytes: 240_000, bytesRead: 240_000, ...rows, receivedAt: at, startedAt: at, finishedAt: at, by: 'usr_1', options },
];

const lines: QuarantinedLine[] = [
  { id: 'qrn_1', state: 'OPEN', batch: 'imp_1', importId: 'imp_1', line: 5, receivedAt: at, detail: 'Something in the line is wrong.', errors: [{ field: 'publishedAt', message: '"soon" is no date of the formats that were given' }], raw: 'Tom;1;The soup was cold.;soon', values: { authorName: 'Tom', rating: '1', text: 'The soup was cold.', publishedAt: 'soon' } },
  { id: 'qrn_2', state: 'OPEN', batch: 'imp_1', importId: 'imp_1', line: 9, receivedAt: at, detail: 'Something in the line is wrong.', errors: [{ field: '', message: 'a quote opens in this line and is never closed' }], raw: 'Ana;2;"Loud;7/3/2026' },
];

const preview: Preview = {
  gzip: false, format: 'CSV', delimiter: ';', header: ['Guest', 'Stars', 'Comment', 'Written'], columns: options.columns!, dateFormats: ['d/M/yyyy'], ambiguousDates: true,
  rows: [{ line: 2, values: { authorName: 'Mark T.', rating: '1', text: 'Waited 50 minutes.', publishedAt: '2026-03-04T22:59:59.999Z' }, errors: [] }, { line: 5, values: lines[0]!.values!, errors: lines[0]!.errors }],
};

export const importRoutes: Route[] = [
  ['GET', /^\/imports$/, () => ({ items: imports, nextCursor: null })], ['GET', /^\/imports\/([^/]+)$/, ({ ids: [id] }) => imports.find((one) => one.id === id)],
  ['GET', /^\/quarantine$/, () => ({ items: lines.filter((line) => line.state === 'OPEN'), nextCursor: null })],
  ['POST', /^\/quarantine\/([^/]+)\/replay$/, ({ ids: [id] }) => Object.assign(lines.find((line) => line.id === id)!, { state: 'RESOLVED' })],
  ['POST', /^\/import-previews$/, ({ body }) => (body.options.dateFormats ? { ...preview, ...body.options, ambiguousDates: false } : preview)],
];
