import { useState } from 'preact/hooks';
import { CustomerTier, type ImportOptions, type QuarantinedLine } from '@api/review';
import { adminApi } from '../shared/adminApi';
import { now } from '../shared/clock';
import { asZone } from '../shared/dates';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { Modal } from '../shared/modal';
import { Problem } from '../shared/problem';
import { tell } from '../shared/toasts';
import { shops } from '../shops/known';
import { draftOf, isComplete, paths, submissionOf, withinReview, type Draft } from './correction';
import { moreFields } from './plan';
import { importWords, told } from './importWords';

interface Props { line: QuarantinedLine; of: ImportOptions; onDone: () => Promise<void>; onClose: () => void }

/** A line put right by hand; what it becomes is a review like any other. */
export function CorrectLine({ line, of, onDone, onClose }: Props) {
  const t = importWords.value;
  const zoneOf = (shop: string) => asZone(shops.value?.find((one) => one.shop === shop && one.marketplace === of.marketplace)?.zone ?? 'UTC');
  const [draft, setDraft] = useState(() => draftOf(line, of, zoneOf(line.values?.shop ?? String(of.shop)), now.peek()));
  const zone = zoneOf(draft.shop);
  const { busy, problem, submit } = useSubmit(async () => {
    await adminApi.replays.replayQuarantinedLine({ id: line.id, lineReplay: { submission: submissionOf(draft, of.marketplace, zone) } }).catch((error: unknown) => { throw withinReview(error); });
    tell(t.taken);
    await onDone();
  });
  const wrong = problem ?? atFirst(line);
  const set = (name: keyof Draft) => (event: Event) => setDraft({ ...draft, [name]: valueOf(event) });
  const part = { draft, wrong, set, line, zone };
  return (
    <Modal wide title={t.correctLine(line.line)} onClose={onClose}>
      <form class="form" onSubmit={submit}>
        <Wrong problem={problem} />
        <Main {...part} of={of} />
        <details class="more-columns" open={moreFields.some((name) => wrong.at(paths[name]))}>
          <summary>{t.moreFields}</summary>
          <div class="columns">{moreFields.map((name) => <Line key={name} {...part} name={name} />)}</div>
        </details>
        <div class="actions"><button class="button primary" disabled={busy || !isComplete(draft)}>{t.take}</button></div>
      </form>
    </Modal>
  );
}

/** What was wrong with the line when it came, shown at the fields until something else is. */
function atFirst(line: QuarantinedLine): Problem {
  const errors = line.errors.map(({ field, message }) => ({ field: (paths as Record<string, string>)[field] ?? field, message: told({ field, message }).message }));
  return new Problem(400, '', '', '', errors);
}

interface PartProps { draft: Draft; wrong: Problem; line: QuarantinedLine; zone: string | undefined; set: (name: keyof Draft) => (event: Event) => void }

function Main({ of, ...part }: PartProps & { of: ImportOptions }) {
  const t = importWords.value;
  const { draft, wrong, line, set } = part;
  const mine = (shops.value ?? []).filter((one) => one.marketplace === of.marketplace);
  const ratings = line.values?.rating && !draft.rating ? t.inFile(line.values.rating) : undefined;
  return (
    <>
      <Field label={t.fields.text} name="text" problem={wrong}><textarea class="input" rows={3} maxLength={20_000} value={draft.text} onInput={set('text')} /></Field>
      <div class="two">
        <Field label={t.fields.rating} name="rating" problem={wrong} hint={ratings}>
          <select class="input" value={draft.rating} onChange={set('rating')}>
            <option value="">{t.noRating}</option>
            {[1, 2, 3, 4, 5].map((n) => <option key={n} value={n}>{words.value.stars.spoken(n)}</option>)}
          </select>
        </Field>
        <Line {...part} name="publishedAt" />
        <Line {...part} name="title" />
        <Line {...part} name="authorName" />
        <Field label={t.fields.shop} name="shop" problem={wrong}>
          <select class="input" value={mine.some((one) => one.shop === draft.shop) ? draft.shop : ''} onChange={set('shop')}>
            <option value="">{t.pickShop}</option>
            {mine.map((one) => <option key={one.id} value={one.shop}>{one.name}</option>)}
          </select>
        </Field>
        <Line {...part} name="language" />
      </div>
      <Field label={t.fields.externalId} name="externalId" problem={wrong} hint={of.columns?.externalId ? t.idAsked : t.idHint}><input class="input mono" maxLength={200} value={draft.externalId} onInput={set('externalId')} /></Field>
    </>
  );
}

const times = new Set<keyof Draft>(['publishedAt', 'editedAt', 'replyAt']);

function Line({ name, draft, wrong, line, zone, set }: PartProps & { name: keyof Draft }) {
  const t = importWords.value;
  const was = line.values?.[name];
  if (name === 'customerTier') return <Tier {...{ draft, wrong, line, set }} />;
  if (!times.has(name)) return <Field label={t.fields[name]} name={paths[name]} problem={wrong}><input class="input" value={draft[name]} onInput={set(name)} /></Field>;
  const hint = [was && t.inFile(was), t.zoneHint((zone ?? '').replaceAll('_', ' '))].filter(Boolean).join(' · ');
  return <Field label={t.fields[name]} name={paths[name]} problem={wrong} hint={hint}><input class="input" type="datetime-local" step={1} value={draft[name]} onInput={set(name)} /></Field>;
}

function Tier({ draft, wrong, line, set }: Omit<PartProps, 'zone'>) {
  const t = importWords.value;
  const was = line.values?.customerTier;
  return (
    <Field label={t.fields.customerTier} name="customerTier" problem={wrong} hint={was && !draft.customerTier ? t.inFile(was) : undefined}>
      <select class="input" value={draft.customerTier} onChange={set('customerTier')}>
        <option value="">{t.noTier}</option>
        {Object.values(CustomerTier).map((tier) => <option key={tier} value={tier}>{t.tiers[tier]}</option>)}
      </select>
    </Field>
  );
}
