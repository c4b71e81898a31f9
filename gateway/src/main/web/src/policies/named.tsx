import { colleagues } from '../people/known';
import { Field } from '../shared/field';
import { valueOf } from '../shared/form';
import { Trash } from '../shared/icons';
import { reachWords } from './reachWords';

/** The persons a level tells by name; one who was switched off stays to be seen until somebody takes them out. */
export function Named({ users, onChange }: { users: readonly string[]; onChange: (users: string[]) => void }) {
  const t = reachWords.value;
  const known = colleagues.value ?? [];
  const name = (id: string) => known.find((one) => one.id === id)?.name ?? (colleagues.value ? t.gone : '…');
  return (
    <div class="named">
      <Field label={t.named}>
        <select class="input" value="" onChange={(event) => onChange([...users, valueOf(event)])}>
          <option value="" disabled>{t.add}</option>
          {known.filter(({ id }) => !users.includes(id)).map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
        </select>
      </Field>
      <ul>{users.map((id) => <li key={id}><span>{name(id)}</span><button type="button" class="button icon flat small" aria-label={t.take(name(id))} onClick={() => onChange(users.filter((other) => other !== id))}><Trash /></button></li>)}</ul>
    </div>
  );
}
