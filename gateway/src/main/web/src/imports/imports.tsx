import { useEffect } from 'preact/hooks';
import { may } from '../session/session';
import { Failed, Skeleton } from '../shared/bits';
import { useLoad } from '../shared/load';
import { place } from '../shared/router';
import { loadShops, shops } from '../shops/known';
import { ImportList } from './list';
import { NewImport } from './newImport';
import { OpenImport } from './openImport';
import { importWords } from './importWords';
import './imports.css';

/** Files of reviews: the next one, those before, or one of them. */
export function Imports() {
  const id = place.value.query.get('import');
  return id ? <OpenImport key={id} id={id} /> : <Overview />;
}

function Overview() {
  const t = importWords.value;
  const { problem, reload } = useLoad(loadShops);
  useEffect(() => { document.getElementById('content')?.scrollTo(0, 0); }, []);
  return (
    <div class="page">
      <header><div><h1>{t.title}</h1><p>{t.hint}</p></div></header>
      {problem && <Failed problem={problem} onRetry={reload} />}
      {may.importFiles() && (shops.value ? <NewImport /> : !problem && <Skeleton />)}
      <ImportList />
    </div>
  );
}
