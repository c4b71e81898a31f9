import type { SlaMatch } from '@api/response';
import { CustomerTier } from '@api/response';
import { Checks } from '../shared/checks';
import { Field } from '../shared/field';
import { valueOf } from '../shared/form';
import { words } from '../shared/language';
import { SettledInput } from '../shared/settled';
import { stageWords } from './stageWords';

/** Conditions of a rule by who the customer is, how they feel, and what they bought. */
export function CustomerConditions({ match, set }: { match: SlaMatch; set: (part: Partial<SlaMatch>) => void }) {
  const t = stageWords.value;
  const products = (text: string) => set({ products: [...new Set(text.split(/[,，、;；\s]+/).filter(Boolean))] });
  return (
    <>
      <Checks legend={t.tiers} chosen={match.tiers ?? []} onChange={(tiers) => set({ tiers })} options={Object.values(CustomerTier).map((one) => ({ value: one, label: t.tier[one] }))} />
      <Field label={t.products} hint={t.productsHint}><SettledInput value={(match.products ?? []).join(', ')} onSettled={products} /></Field>
      <Field label={t.mood} hint={t.moodHint}>
        <select class="input" value={match.minMood ?? ''} onChange={(event) => set({ minMood: Number(valueOf(event)) || null })}>
          <option value="">{t.anyMood}</option>
          {[2, 3, 4, 5].map((n) => <option key={n} value={n}>{t.moodFrom(words.value.case.moods[n - 1]!)}</option>)}
        </select>
      </Field>
    </>
  );
}
