import type { Case } from '@api/response';
import type { Evidence } from '@api/review';
import { signal } from '@preact/signals';
import { stretches } from './stretches';

/** The evidence that is being looked at, so that the text can show where it stands. */
export const telling = signal<{ of: string; evidence: readonly Evidence[] } | undefined>(undefined);

/** The customer's words; what a verdict rests on is marked while somebody asks why. */
export function Told({ of }: { of: Case }) {
  const shown = telling.value?.of === of.id ? telling.value.evidence : [];
  return <>{stretches(of.review.text, shown).map((part, i) => (part.telling ? <mark key={i}>{part.text}</mark> : part.text))}</>;
}
