import { useEffect, useState } from 'preact/hooks';
import type { Case, CourtesyResult } from '@api/response';
import { api } from '../shared/api';
import { language } from '../shared/language';

export interface Checked { read: string; result: CourtesyResult }
export interface Checking { checked?: Checked; busy: boolean; down: boolean }

const pause = 350;

/** Asks the courtesy check about the text whenever the typing pauses; an overtaken answer is dropped. */
export function useCourtesy(of: Case, text: string): Checking {
  const [state, setState] = useState<Checking>({ busy: false, down: false });
  useEffect(() => {
    if (!text.trim()) {
      setState({ busy: false, down: false });
      return undefined;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      setState((before) => ({ ...before, busy: true }));
      try {
        const result = await api.courtesy.checkCourtesy({ courtesyCheckRequest: request(of, text) }, { signal: stop.signal });
        if (!stop.signal.aborted) setState({ checked: { read: text, result }, busy: false, down: false });
      } catch {
        if (!stop.signal.aborted) setState((before) => ({ ...before, busy: false, down: true }));
      }
    }, pause);
    return () => { clearTimeout(timer); stop.abort(); };
  }, [text, of.id, of.revision, language.value]);
  return state;
}

function request(of: Case, text: string) {
  return { text, marketplace: of.shop.marketplace, shop: of.shop.id, review: { text: of.review.text, rating: of.rating } };
}
