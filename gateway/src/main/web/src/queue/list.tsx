import { useEffect, useRef, useState } from 'preact/hooks';
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { Done, Inbox } from '../shared/icons';
import { Empty, Failed, Skeleton } from '../shared/bits';
import { here } from '../shared/router';
import { words } from '../shared/language';
import { filter, isNarrowed } from './filter';
import { caseOf, load, loadMore, order, selected, showWaiting, state, waiting } from './rows';
import { CaseRow } from './row';
import { shops } from '../shops/known';
import { may } from '../session/session';

export const rowHeight = 112;

/** Ten thousand cases, some twenty elements. */
export function CaseList() {
  const frame = useRef<HTMLDivElement>(null);
  const [, redraw] = useState({});
  const [virtual] = useState(() => new Virtualizer<HTMLDivElement, Element>({
    count: 0, estimateSize: () => rowHeight, overscan: 6, getScrollElement: () => frame.current,
    observeElementRect, observeElementOffset, scrollToFn: elementScroll, onChange: () => redraw({}),
  }));
  const ids = order.value;
  virtual.setOptions({ ...virtual.options, count: ids.length, getItemKey: (i) => ids[i] ?? i });
  useEffect(() => virtual._didMount(), []);
  useEffect(() => { virtual._willUpdate(); });
  const at = selected.value ? ids.indexOf(selected.value) : -1;
  useEffect(() => { if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' }); }, [at >= 0 && selected.value]);
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => { if (last >= ids.length - 10) void loadMore(); }, [last, ids.length]);
  const { loading, problem } = state.value;
  return (
    <>
      {waiting.value.length > 0 && <button class="newer" onClick={showWaiting}>{words.value.queue.newer(waiting.value.length)}</button>}
      <div class="list-frame" ref={frame}>
        {problem && ids.length === 0 && <Failed problem={problem} onRetry={() => load(filter.peek())} />}
        {loading && ids.length === 0 && <div class="waiting-rows"><Skeleton lines={9} /></div>}
        {!loading && !problem && ids.length === 0 && <NothingHere />}
        {ids.length > 0 && (
          <div role="listbox" aria-label={words.value.queue.list} class="list-inner" style={{ height: `${virtual.getTotalSize()}px` }}>
            {rows.map((item) => <Row key={item.key} id={ids[item.index]!} index={item.index} total={ids.length} top={item.start} entry={at < 0 && item.index === 0} />)}
          </div>
        )}
      </div>
    </>
  );
}

function Row({ id, index, total, top, entry }: { id: string; index: number; total: number; top: number; entry: boolean }) {
  const c = caseOf(id)?.value;
  if (!c) return null;
  return (
    <div class="slot" role="presentation" style={{ transform: `translateY(${top}px)` }}>
      <CaseRow of={c} on={id === selected.value} entry={entry} index={index} total={total} href={here({ case: id })} />
    </div>
  );
}

function NothingHere() {
  const t = words.value.queue;
  if (shops.value?.length === 0) {
    return <Empty icon={<Inbox />} title={t.noShops}>{t.noShopsHint}{may.runShops() && <><br /><a class="button" href="/shops">{t.addShop}</a></>}</Empty>;
  }
  if (isNarrowed(filter.value)) {
    return <Empty icon={<Inbox />} title={t.noMatch}>{t.noMatchHint}<br /><a class="button" href={here({ shop: undefined, rating: undefined, language: undefined, q: undefined })}>{t.clear}</a></Empty>;
  }
  if (filter.value.view === 'urgent') return <Empty icon={<Done />} title={t.allDone}>{t.allDoneHint}</Empty>;
  return <Empty icon={<Inbox />} title={t.viewEmpty}>{t.viewEmptyHint}</Empty>;
}
