import type { Compliance } from '@api/response';
import { span } from '../case/durations';
import { adminApi } from '../shared/adminApi';
import { Failed, Skeleton } from '../shared/bits';
import { zone } from '../shared/dates';
import { useLoad } from '../shared/load';
import { share } from './share';
import { keptWords } from './keptWords';

/** How promises were kept, the newest day first, with who is still waiting beside how long the others waited. */
export function Kept({ shop }: { shop: string | undefined }) {
  const t = keptWords.value;
  const asked = { ...(zone.value && { zone: zone.value }), ...(shop && { shop }) };
  const { data, problem, reload } = useLoad(() => adminApi.reports.getCompliance(asked));
  const table = `/api/v1/reports/compliance?${new URLSearchParams(asked)}`;
  return (
    <section class="panel kept scroll-x">
      <h2>{t.title} <small>{t.last}</small></h2>
      {problem && <Failed problem={problem} onRetry={reload} />}
      {!data && !problem && <Skeleton />}
      {data && data.rows.length === 0 && <p class="soft">{t.none}</p>}
      {data && data.rows.length > 0 && (
        <>
          <table class="table">
            <thead><tr><th>{t.day}</th><th>{t.kept}</th><th>{t.met}</th><th>{t.missed}</th><th>{t.overdue}</th><th>{t.running}</th><th>{t.paused}</th><th>{t.exempt}</th><th>{t.half}</th><th>{t.most}</th><th>{t.unanswered}</th></tr></thead>
            <tbody>
              <Row name={t.total} of={data.total} />
              {data.rows.toReversed().map(({ name, numbers }) => <Row key={name} name={name} of={numbers} />)}
            </tbody>
          </table>
          <p class="soft">{t.hint} <button type="button" class="link" onClick={() => download(table)}>{t.csv}</button></p>
        </>
      )}
    </section>
  );
}

function Row({ name, of }: { name: string; of: Compliance }) {
  const t = keptWords.value;
  const time = (seconds: number | undefined) => (seconds === undefined ? '–' : span(seconds * 1000));
  return (
    <tr>
      <th scope="row" class="nowrap">{name}</th>
      <td data-of={t.kept}><b>{share(of.compliance)}</b></td>
      <td data-of={t.met}>{of.met}</td>
      <td data-of={t.missed}>{of.missed}</td>
      <td data-of={t.overdue}>{of.overdue}</td>
      <td data-of={t.running}>{of.running}</td>
      <td data-of={t.paused}>{of.paused}</td>
      <td data-of={t.exempt}>{of.exempt}</td>
      <td data-of={t.half} class="nowrap">{time(of.replyTimeP50)}</td>
      <td data-of={t.most} class="nowrap">{time(of.replyTimeP90)}</td>
      <td data-of={t.unanswered}>{share(of.unansweredShare)}</td>
    </tr>
  );
}

/** A link cannot say that it wants a table, so the file is asked for and handed over. */
async function download(address: string): Promise<void> {
  const answer = await fetch(address, { headers: { accept: 'text/csv' } });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = 'compliance.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}
