import { useEffect, useRef, useState } from 'preact/hooks';
import { PainPoint, type CaseCounts } from '@api/response';
import { languageName } from '../shared/bits';
import { Drop } from '../shared/drop';
import { valueOf } from '../shared/form';
import { Close, Down, Search } from '../shared/icons';
import { words } from '../shared/language';
import { go, here } from '../shared/router';
import { shops } from '../shops/known';
import { api } from '../shared/api';
import { counts } from './counts';
import { asked, filter, isNarrowed } from './filter';
import { openViews, closedViews, views } from './views';
import { viewAddress } from './rail';

const languages = ['zh', 'en', 'ru', 'de', 'es', 'fr', 'ja'];

export function Filters() {
  const t = words.value.queue;
  const f = filter.value;
  return (
    <div class="filters">
      <div class="filter-line">
        <ViewDrop />
        <Total />
        <span class="grow" />
        <Find />
      </div>
      <div class="filter-line">
        <Pick name={t.shop} field="shop" chosen={f.shop} options={(shops.value ?? []).map((shop) => ({ value: shop.id, label: shop.name }))} />
        <Pick name={t.stars} field="rating" chosen={f.rating.map(String)} options={[1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: `${n} ★` }))} />
        <Pick name={t.language} field="language" chosen={f.language} options={languages.map((tag) => ({ value: tag, label: languageName(tag) }))} />
        <Pick name={t.painPoint} field="painPoint" chosen={f.painPoint} options={Object.values(PainPoint).map((point) => ({ value: point, label: words.value.painPoint[point] }))} />
        {isNarrowed(f) ? <a class="link clear" href={here({ shop: undefined, rating: undefined, language: undefined, painPoint: undefined, q: undefined })}>{t.clear}</a> : <span class="by">{t.byDeadline}</span>}
      </div>
    </div>
  );
}

/** Where there is no room for the rail, the views are here. */
function ViewDrop() {
  const t = words.value.queue;
  return (
    <>
      <h1 class="view-name">{t[filter.value.view]}</h1>
      <Drop class="button small flat view-drop" label={<>{t[filter.value.view]}<Down /></>} title={t.views}>
        {(close) => (
          <div class="menu" onClick={close}>
            {[...openViews, ...closedViews].map((view) => (
              <a key={view} href={viewAddress(view)} aria-current={filter.value.view === view ? 'page' : undefined}>{t[view]}<span class="grow" />{views[view].count && <small>{counts.value?.[views[view].count]}</small>}</a>
            ))}
          </div>
        )}
      </Drop>
    </>
  );
}

function Total() {
  const key = views[filter.value.view].count;
  const narrowed = isNarrowed(filter.value);
  const [own, setOwn] = useState<CaseCounts>();
  useEffect(() => {
    setOwn(undefined);
    if (narrowed && key) api.queue.countCases(asked(filter.value)).then(setOwn, () => undefined);
  }, [filter.value, counts.value, narrowed]);
  const count = key && (narrowed ? own : counts.value)?.[key];
  return count === undefined ? null : <span class="total">{count}</span>;
}

interface PickProps { name: string; field: string; chosen: readonly string[]; options: readonly { value: string; label: string }[] }

function Pick({ name, field, chosen, options }: PickProps) {
  const shown = options.filter((option) => chosen.includes(option.value)).map((option) => option.label);
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    go(here({ [field]: next.join(',') }));
  };
  return (
    <Drop class={chosen.length ? 'button small chosen' : 'button small'} label={<>{name}{shown.length > 0 && `: ${shown.length > 2 ? shown.length : shown.join(', ')}`}<Down /></>}>
      {() => (
        <fieldset class="checks pick">
          <legend class="unseen">{name}</legend>
          {options.map(({ value, label }) => (
            <label key={value} class="check"><input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} /><span>{label}</span></label>
          ))}
        </fieldset>
      )}
    </Drop>
  );
}

function Find() {
  const t = words.value.queue;
  const [text, setText] = useState(filter.value.q);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => setText(filter.value.q), [filter.value.q]);
  const search = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => go(here({ q: next.trim() }), 'replace'), 250);
  };
  return (
    <label class="find">
      <Search />
      <span class="unseen">{t.find}</span>
      <input id="find" type="text" placeholder={t.find} value={text} onInput={(event) => { if (!event.isComposing) search(valueOf(event)); else setText(valueOf(event)); }} onCompositionEnd={(event) => search(valueOf(event))} />
      {text && <button class="button icon flat small" aria-label={t.clear} onClick={() => search('')}><Close /></button>}
    </label>
  );
}
