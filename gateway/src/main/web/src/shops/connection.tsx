import { useState } from 'preact/hooks';
import type { Shop } from '@api/review';
import { may } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { Failed, Skeleton } from '../shared/bits';
import { useLoad } from '../shared/load';
import { Modal } from '../shared/modal';
import { CompletenessTable } from './completeness';
import { Connect } from './connect';
import { SourceCard } from './sourceCard';
import { sourceWords } from './sourceWords';

/** What connects a shop to its marketplace, how that goes, and whether everything is here. */
export function Connection({ shop, onClose }: { shop: Shop; onClose: () => void }) {
  return (
    <Modal wide title={`${shop.name}: ${sourceWords.value.title}`} onClose={onClose}>
      <div class="form">
        {may.runShops() && <Source shop={shop} />}
        <CompletenessTable shop={shop} />
      </div>
    </Modal>
  );
}

function Source({ shop }: { shop: Shop }) {
  const [renewing, setRenewing] = useState(false);
  const { data, problem, reload } = useLoad(async () => (await adminApi.sources.listSources({ id: shop.id })).items);
  if (problem) return <Failed problem={problem} onRetry={reload} />;
  if (!data) return <Skeleton />;
  const source = data[0];
  const done = async () => { setRenewing(false); await reload(); };
  if (!source || renewing) return <Connect shop={shop} onDone={done} onCancel={source && (() => setRenewing(false))} />;
  return <SourceCard source={source} onRenew={() => setRenewing(true)} onChanged={reload} />;
}
