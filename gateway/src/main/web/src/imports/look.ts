import { useRef } from 'preact/hooks';
import type { Preview } from '@api/review';
import { adminApi } from '../shared/adminApi';
import { useLoad } from '../shared/load';
import { previewOptions, tidy, type Found, type Plan } from './plan';
import { importWords } from './importWords';

/** Looks at the file again whenever something else was decided. What was found about its dates stays once somebody has decided about them. */
export function useLook(head: string, plan: Plan) {
  const dates = useRef<Pick<Found, 'dateFormats' | 'ambiguousDates'>>({ dateFormats: [], ambiguousDates: false });
  const options = previewOptions(plan);
  return useLoad(async () => {
    const preview = await adminApi.imports.previewImport({ previewRequest: { head, options } });
    const { dateFormats, ambiguousDates, format, delimiter } = preview;
    if (!options.dateFormats) dates.current = { dateFormats, ambiguousDates };
    const found: Found = { ...dates.current, columns: tidy(preview.columns), ...(format && { format }), ...(delimiter && { delimiter }) };
    return { preview, found };
  }, [head, JSON.stringify(options)]);
}

/** What a file is, in one line. */
export function facts({ format, gzip, header, columns, source }: Preview): string {
  const t = importWords.value;
  const used = new Set(Object.values(columns));
  const unused = header.filter((name) => name && !used.has(name));
  return [format, gzip && t.zipped, t.columnsFound(header.length), source && t.source(source), unused.length > 0 && `${t.unused} ${unused.join(', ')}`].filter(Boolean).join(' · ');
}
