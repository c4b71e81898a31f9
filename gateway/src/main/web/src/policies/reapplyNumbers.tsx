import type { ReapplicationNumbers } from '@api/response';
import { besides } from './reapplied';
import { reapplyWords } from './reapplyWords';

const columns = ['changed', 'earlier', 'later', 'atRisk', 'overdue'] as const;

/** What rules do to open cases, by the rule they are put under; and what they leave alone. */
export function ReapplyNumbers({ of }: { of: ReapplicationNumbers }) {
  const t = reapplyWords.value;
  const rows = of.policies.filter(({ changed }) => changed > 0);
  return (
    <>
      {rows.length === 0 ? <p class="soft">{t.none}</p> : (
        <table class="table">
          <thead><tr><th>{t.rule}</th>{columns.map((column) => <th key={column} class="end">{t[column]}</th>)}</tr></thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}><th scope="row">{row.name}</th>{columns.map((column) => <td key={column} class="end" data-of={t[column]}>{row[column]}</td>)}</tr>
            ))}
          </tbody>
        </table>
      )}
      <ul class="besides">{besides(of).map((line) => <li key={line}><small>{line}</small></li>)}</ul>
    </>
  );
}
