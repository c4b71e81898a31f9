import { Field } from '../shared/field';
import { valueOf } from '../shared/form';
import { SettledInput } from '../shared/settled';
import { columnsOf, mainFields, moreFields, withColumn, type FieldName, type Found, type Plan } from './plan';
import { importWords } from './importWords';

interface Props { plan: Plan; found: Found; header: readonly string[] | undefined; onChange: (next: Plan) => void }

/** Which column of the file holds what. Where the columns are not known any more, their names are typed. */
export function Columns({ plan, found, header, onChange }: Props) {
  const t = importWords.value;
  const columns = columnsOf(plan, found);
  const more = moreFields.filter((name) => columns[name]).length;
  const pick = (name: FieldName) => (
    <Field key={name} label={t.fields[name]}>
      <Column value={columns[name] ?? ''} header={header} onChange={(column) => onChange(withColumn(plan, found, name, column))} />
    </Field>
  );
  return (
    <fieldset class="checks">
      <legend class="legend">{t.columns}</legend>
      <small>{t.columnsHint}{!header && Object.keys(columns).length === 0 && ` ${t.columnsByName}`}</small>
      <div class="columns">{mainFields.map(pick)}</div>
      <details class="more-columns">
        <summary>{t.moreColumns}{more > 0 && ` (${more})`}</summary>
        <div class="columns">{moreFields.map(pick)}</div>
      </details>
    </fieldset>
  );
}

interface ColumnProps { value: string; header: readonly string[] | undefined; onChange: (column: string) => void }

export function Column({ value, header, onChange, ...rest }: ColumnProps) {
  if (!header) return <SettledInput {...rest} maxLength={200} value={value} onSettled={(text) => onChange(text.trim())} />;
  const known = !value || header.includes(value) ? header : [value, ...header];
  return (
    <select class="input" {...rest} value={value} onChange={(event) => onChange(valueOf(event))}>
      <option value="">{importWords.value.noColumn}</option>
      {known.filter(Boolean).map((name) => <option key={name} value={name}>{name}</option>)}
    </select>
  );
}
