import { Marketplace } from '@api/review';
import { Field } from '../shared/field';
import { valueOf } from '../shared/form';
import { words } from '../shared/language';
import type { Problem } from '../shared/problem';
import { SettledInput } from '../shared/settled';
import { shops } from '../shops/known';
import { Column, Columns } from './columns';
import { Dates } from './dates';
import type { Found, Plan, Reading } from './plan';
import { importWords } from './importWords';

export interface PlanProps { plan: Plan; found: Found; header: readonly string[] | undefined; problem: Problem | undefined; onChange: (next: Plan) => void }

/** Everything a person can say about how a file is read. */
export function PlanForm({ plan, found, header, problem, onChange }: PlanProps) {
  const t = importWords.value;
  const set = (part: Partial<Plan>) => onChange({ ...plan, ...part });
  return (
    <div class="form">
      <div class="two">
        <div class="form"><Shop plan={plan} header={header} problem={problem} onChange={set} /></div>
        <div class="form"><Dates plan={plan} found={found} problem={problem} onChange={onChange} /></div>
      </div>
      <Columns plan={plan} found={found} header={header} onChange={onChange} />
      <div class="two">
        <Scale plan={plan} problem={problem} onChange={set} />
        {header && <Format plan={plan} found={found} onChange={set} />}
      </div>
      <label class="check"><input type="checkbox" checked={plan.history} onChange={(event) => set({ history: event.currentTarget.checked })} /><span>{t.history}<small>{t.historyHint}</small></span></label>
    </div>
  );
}

interface PartProps { plan: Plan; onChange: (part: Partial<Plan>) => void }

function Shop({ plan, header, problem, onChange }: PartProps & Pick<PlanProps, 'header' | 'problem'>) {
  const t = importWords.value;
  const { shop, marketplace } = plan;
  const known = shops.value ?? [];
  const chosen = typeof shop === 'object' ? 'column' : known.find((one) => one.shop === shop && one.marketplace === marketplace)?.id ?? (shop ? 'other' : '');
  const pick = (id: string) => {
    const found = known.find((one) => one.id === id);
    if (id === 'column') onChange({ shop: { column: '' } });
    else if (found) onChange({ shop: found.shop, marketplace: found.marketplace });
    else if (id === '') onChange({ shop: undefined });
  };
  return (
    <>
      <Field label={t.shop} name="shop" problem={problem} hint={shops.value?.length === 0 && <>{t.noShops} <a class="link" href="/shops">{t.addShop}</a></>}>
        <select class="input" value={chosen} onChange={(event) => pick(valueOf(event))}>
          <option value="">{t.pickShop}</option>
          {chosen === 'other' && <option value="other">{String(shop)}</option>}
          {known.map((one) => <option key={one.id} value={one.id}>{`${one.name} · ${words.value.marketplace[one.marketplace]}`}</option>)}
          <option value="column">{t.byColumn}</option>
        </select>
      </Field>
      {typeof shop === 'object' && (
        <>
          <Field label={t.shopColumn}><Column value={shop.column} header={header} onChange={(column) => onChange({ shop: { column } })} /></Field>
          <Field label={t.marketplace}>
            <select class="input" value={marketplace} onChange={(event) => onChange({ marketplace: valueOf(event) as Marketplace })}>
              {Object.values(Marketplace).toReversed().map((one) => <option key={one} value={one}>{words.value.marketplace[one]}</option>)}
            </select>
          </Field>
        </>
      )}
    </>
  );
}

function Scale({ plan, problem, onChange }: PartProps & Pick<PlanProps, 'problem'>) {
  const t = importWords.value;
  const wrong = problem?.at('ratingScale');
  return (
    <fieldset class="checks">
      <legend class="legend">{t.scale}</legend>
      <div class="ends">
        <Field label={t.worst}><SettledInput inputMode="decimal" maxLength={8} value={plan.worst} onSettled={(worst) => onChange({ worst })} /></Field>
        <Field label={t.best}><SettledInput inputMode="decimal" maxLength={8} value={plan.best} onSettled={(best) => onChange({ best })} /></Field>
      </div>
      <small>{t.scaleHint}</small>
      {wrong && <span class="wrong">{wrong}</span>}
    </fieldset>
  );
}

const readings: readonly Reading[] = [{ format: 'CSV', delimiter: ',' }, { format: 'CSV', delimiter: ';' }, { format: 'CSV', delimiter: '|' }, { format: 'TSV' }, { format: 'NDJSON' }];
const keyOf = ({ format, delimiter }: Partial<Reading>) => (format === 'CSV' ? `CSV${delimiter ?? ','}` : format ?? '');

function Format({ plan, found, onChange }: PartProps & Pick<PlanProps, 'found'>) {
  const t = importWords.value;
  const now = keyOf(plan.reading ?? found);
  return (
    <Field label={t.format}>
      <select class="input" value={now} onChange={(event) => { const reading = readings.find((one) => keyOf(one) === valueOf(event)); if (reading) onChange({ reading, columns: undefined, dateFormats: undefined }); }}>
        {now === '' && <option value="">{t.pickShop}</option>}
        {readings.map((one) => <option key={keyOf(one)} value={keyOf(one)}>{one.delimiter ? t.csvWith(t.delimiters[one.delimiter]!) : one.format}</option>)}
      </select>
    </Field>
  );
}
