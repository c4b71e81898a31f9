import { useState } from 'preact/hooks';
import type { Import } from '@api/review';
import { may } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { Empty, Failed, Skeleton, When } from '../shared/bits';
import { Inbox } from '../shared/icons';
import { useLoad } from '../shared/load';
import { shops } from '../shops/known';
import { useAgain } from './again';
import { percentRead, StateChip } from './progress';
import { importWords } from './importWords';
import { upTo } from './upTo';

const step = 20;

/** The imports so far, the newest first; those that are being read show how far they are. */
export function ImportList() {
  const t = importWords.value;
  const [wanted, setWanted] = useState(step);
  const { data, problem, reload } = useLoad(() => upTo(wanted, (limit, cursor) => adminApi.imports.listImports({ limit, cursor })), [wanted]);
  useAgain(data?.items.some((one) => one.state === 'RUNNING') ?? false, reload, [data, problem]);
  return (
    <section class="form" aria-label={t.list}>
      <h2>{t.list}</h2>
      {problem && <Failed problem={problem} onRetry={reload} />}
      {!data && !problem && <Skeleton />}
      {data?.items.length === 0 && <div class="card"><Empty icon={<Inbox />} title={t.empty}>{may.importFiles() ? t.emptyHint : t.emptyRead}</Empty></div>}
      {data && data.items.length > 0 && (
        <div class="card scroll-x">
          <table class="table">
            <thead><tr><th>{t.file}</th><th>{t.shop}</th><th>{t.state}</th><th>{t.result}</th><th>{t.received}</th></tr></thead>
            <tbody>{data.items.map((one) => <Row key={one.id} of={one} />)}</tbody>
          </table>
        </div>
      )}
      {data?.nextCursor && <div class="actions"><button class="button" onClick={() => setWanted(wanted + step)}>{t.more}</button></div>}
    </section>
  );
}

function Row({ of }: { of: Import }) {
  const t = importWords.value;
  return (
    <tr>
      <td><a class="link file-name" href={`/imports?import=${of.id}`}>{of.fileName}</a>{of.replayOf && <small>{t.againSend}</small>}</td>
      <td class="soft">{shopName(of)}</td>
      <td><StateChip of={of.state} /></td>
      <td class="soft">{of.state === 'RUNNING' && `${t.reading(percentRead(of))} · `}{t.counts(of) || (of.quarantined === 0 && t.nothing)}{of.quarantined > 0 && t.counts(of) && ' · '}{of.quarantined > 0 && <b class="bad nowrap">{t.notTaken(of.quarantined)}</b>}</td>
      <td class="soft nowrap"><When at={of.receivedAt} /></td>
    </tr>
  );
}

/** The shop of all its rows, or the column that names one for each. */
export function shopName({ options: { shop, marketplace } }: Import): string {
  if (typeof shop !== 'string') return `${importWords.value.shopColumn}: ${(shop as { column: string }).column}`;
  return shops.value?.find((one) => one.shop === shop && one.marketplace === marketplace)?.name ?? shop;
}
