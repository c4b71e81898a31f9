import type { Case } from '@api/response';
import { languageName, Stars } from '../shared/bits';
import { now } from '../shared/clock';
import { near } from '../shared/dates';
import { Back } from '../shared/icons';
import { words } from '../shared/language';
import { here } from '../shared/router';
import { Deadline } from './deadline';
import { Stages } from './stages';
import { Actions } from './actions';

export function CaseHeader({ of }: { of: Case }) {
  const t = words.value;
  const marketplaces: Record<string, string> = t.marketplace;
  return (
    <header class="case-head">
      <a class="button icon flat back" href={here({ case: undefined })} aria-label={t.case.back}><Back /></a>
      <div class="case-name">
        <h1><Stars rating={of.rating} /> {of.review.author ?? t.common.noName}</h1>
        <p class="soft">
          {[of.shop.name, marketplaces[of.shop.marketplace] ?? of.shop.marketplace, languageName(of.review.language), t.case.published(near(of.review.publishedAt, now.peek()))].join(' · ')}
          {of.obligation > 1 && ` · ${t.case.obligation(of.obligation)}`}
        </p>
        <Stages of={of} />
      </div>
      <Deadline of={of} />
      <Actions of={of} />
    </header>
  );
}
