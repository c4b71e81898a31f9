import type { Preview, PreviewRow } from '@api/review';
import { Stars } from '../shared/bits';
import { show } from '../shared/dates';
import { fields, type FieldName } from './plan';
import { importWords, told } from './importWords';

const dates = new Set<FieldName>(['publishedAt', 'editedAt', 'replyAt']);

/** The first rows of a file as they would be stored, and what is wrong with the others. */
export function PreviewTable({ preview }: { preview: Preview }) {
  const t = importWords.value;
  const bad = preview.rows.filter((row) => row.errors.length > 0).length;
  const shown = fields.filter((name) => preview.rows.some((row) => row.values[name]));
  if (preview.rows.length === 0) return <p class="soft">{t.noRows}</p>;
  return (
    <section class="sample">
      <h2><span role="status">{t.rows(preview.rows.length, bad)}</span></h2>
      <div class="scroll-x" role="region" aria-label={t.previewLabel} tabIndex={0}>
        <table class="table">
          <thead><tr><th>{t.line}</th>{bad > 0 && <th>{t.problem}</th>}{shown.map((name) => <th key={name}>{t.fields[name]}</th>)}</tr></thead>
          <tbody>{preview.rows.map((row) => <Row key={row.line} row={row} shown={shown} withProblems={bad > 0} />)}</tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ row, shown, withProblems }: { row: PreviewRow; shown: readonly FieldName[]; withProblems: boolean }) {
  const t = importWords.value;
  const fine = row.errors.length === 0;
  return (
    <tr>
      <td class="soft" data-of={t.line}>{row.line}</td>
      {withProblems && <td class="why">{row.errors.map(told).map(({ field, message }, i) => <span key={i} class="wrong"><b>{field}</b> {message}</span>)}</td>}
      {shown.map((name) => <td key={name} class={name === 'text' ? 'words' : undefined} data-of={row.values[name] ? t.fields[name] : undefined}><Value name={name} value={row.values[name]} fine={fine} /></td>)}
    </tr>
  );
}

/** What could be read is shown as it was understood, all else as it stands in the file. */
function Value({ name, value, fine }: { name: FieldName; value: string | undefined; fine: boolean }) {
  if (!value) return null;
  if (fine && name === 'rating') return <Stars rating={Number(value)} />;
  if (fine && dates.has(name)) return <time class="nowrap" dateTime={value} title={show(value, 'full')}>{show(value, 'full')}</time>;
  return <span class="clip-words">{value}</span>;
}
