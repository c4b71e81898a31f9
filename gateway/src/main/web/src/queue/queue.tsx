import { useEffect } from 'preact/hooks';
import { CaseView } from '../case/caseView';
import { Empty } from '../shared/bits';
import { useCommands } from '../shared/commands';
import { Inbox } from '../shared/icons';
import { words } from '../shared/language';
import { go, here } from '../shared/router';
import { loadShops, shops } from '../shops/known';
import { filter } from './filter';
import { Filters } from './filters';
import { CaseList } from './list';
import { queueCommands } from './queueCommands';
import { Rail } from './rail';
import { load, selected, settle } from './rows';
import { complain } from '../shared/toasts';
import './queue.css';

export function Queue() {
  useCommands(() => queueCommands);
  useEffect(() => { if (!shops.value) loadShops().catch(complain); }, []);
  const f = filter.value;
  useEffect(() => { void load(f); }, [JSON.stringify(f)]);
  useEffect(settle, [selected.value]);
  const id = selected.value;
  return (
    <div class={id ? 'desk with-case' : 'desk'}>
      <Rail />
      <section class="list" aria-label={words.value.queue.list}>
        <Filters />
        <CaseList />
      </section>
      {id ? <CaseView key={id} id={id} /> : (
        <section class="case none" aria-label={words.value.case.title}>
          <Empty icon={<Inbox />} title={words.value.queue.pick}>{words.value.queue.pickHint}</Empty>
        </section>
      )}
    </div>
  );
}

