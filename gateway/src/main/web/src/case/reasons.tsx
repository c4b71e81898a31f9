import type { Case, Verdict } from '@api/response';
import type { Verdict as Judged } from '@api/review';
import { useEffect } from 'preact/hooks';
import { may } from '../session/session';
import { api } from '../shared/api';
import { When } from '../shared/bits';
import { words } from '../shared/language';
import { useLoad } from '../shared/load';
import { telling } from './evidence';
import { reasonWords } from './reasonWords';

/** Why the review is a case, with the words that speak for it marked in the text as long as this is open. */
export function Reasons({ of, onCorrect }: { of: Case; onCorrect: () => void }) {
  const t = words.value.case;
  const review = useLoad(() => api.reviews.getReview({ id: of.reviewId }), [of.reviewId, of.verdict]);
  const verdict = review.data?.verdict;
  useEffect(() => { telling.value = { of: of.id, evidence: verdict?.evidence ?? [] }; return () => { telling.value = undefined; }; }, [of.id, verdict]);
  return (
    <div class="reasons">
      <b>{t.verdictIs(words.value.verdict[(verdict?.state ?? of.verdict) as Verdict])}</b>
      {verdict?.rule === 'CORRECTED'
        ? <p>{verdict.reason ? `“${verdict.reason}”` : null}{verdict.correctedAt && <> <When at={verdict.correctedAt} /></>}</p>
        : verdict && <Found of={verdict} />}
      {may.answer() && <button class="button small" onClick={onCorrect}>{t.correct}</button>}
    </div>
  );
}

/** Why a review was judged as it was, in words. */
function Found({ of }: { of: Judged }) {
  const t = reasonWords.value;
  const said = of.evidence.filter(({ source }) => source === 'CUE' || source === 'SENTENCE' || source === 'WORDS');
  return (
    <>
      <p>{t.rule[of.rule]}</p>
      {of.probability !== undefined && <p>{t.sure(Math.round(of.probability * 100))}</p>}
      {said.length > 0 && <p class="soft">{t.telling}: {said.map(({ value }) => `“${value}”`).join(', ')}</p>}
    </>
  );
}
