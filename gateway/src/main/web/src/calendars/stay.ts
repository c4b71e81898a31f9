import { useEffect, useState } from 'preact/hooks';

/**
 * Holds back whoever would leave with changes that are not saved, by a link, by the browser's own buttons or by closing
 * the page; gives back where they wanted to go, so that they can be asked.
 */
export function useStay(dirty: boolean): string | undefined {
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (!dirty) return undefined;
    const here = location.pathname + location.search;
    const held = (to: string) => { if (to !== here) setWanted(to); };
    const click = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.('a');
      if (!link || link.target || link.origin !== location.origin || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      held(link.pathname + link.search);
    };
    const back = (event: PopStateEvent) => {
      event.stopImmediatePropagation();
      held(location.pathname + location.search);
      history.pushState(null, '', here);
    };
    const close = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener('click', click, true);
    addEventListener('popstate', back, true);
    addEventListener('beforeunload', close);
    return () => {
      document.removeEventListener('click', click, true);
      removeEventListener('popstate', back, true);
      removeEventListener('beforeunload', close);
    };
  }, [dirty]);
  return dirty ? wanted : undefined;
}
