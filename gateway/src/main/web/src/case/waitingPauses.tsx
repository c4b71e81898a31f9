import { When } from '../shared/bits';
import { useLoad } from '../shared/load';
import { pausesApi } from './pausesApi';
import { pauseWords } from './pauseWords';

/** The pauses that wait for a signature, each a link to its case, where it is signed; nothing while there are none. */
export function WaitingPauses() {
  const t = pauseWords.value;
  const { data } = useLoad(() => pausesApi.listPauses({ limit: 200 }));
  if (!data || data.items.length === 0) return null;
  return (
    <section>
      <h2>{t.waiting}</h2>
      <p class="soft">{t.waitingHint}</p>
      <div class="card scroll-x">
        <table class="table">
          <thead><tr><th>{t.review}</th><th>{t.reason}</th><th>{t.proposedBy}</th></tr></thead>
          <tbody>
            {data.items.map(({ caseId, shop, excerpt, pause }) => (
              <tr key={pause.id}>
                <td><a class="link" href={`/queue?case=${caseId}`}>{excerpt || caseId}</a><small>{shop.name}</small></td>
                <td>{t.reasons[pause.reason]}{pause.evidence && <small>“{pause.evidence.text}”</small>}</td>
                <td class="nowrap">{pause.proposedBy.name}<small><When at={pause.proposedAt} /></small></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
