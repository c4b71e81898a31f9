import { signal } from '@preact/signals';

export interface Place { path: string; query: URLSearchParams }

/** Where we are. Every view, filter and open case is in the address, so that a link can be passed on. */
export const place = signal<Place>(read());

export function startRouter(): () => void {
  const moved = () => { place.value = read(); };
  addEventListener('popstate', moved);
  document.addEventListener('click', followLink);
  return () => {
    removeEventListener('popstate', moved);
    document.removeEventListener('click', followLink);
  };
}

export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  if (to === location.pathname + location.search) return;
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', to);
  place.value = read();
}

/** The present address with some of its query changed; undefined removes. */
export function here(changes: Record<string, string | undefined>): string {
  const query = new URLSearchParams(place.value.query);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(key);
    else query.set(key, value);
  }
  const text = query.toString();
  return place.value.path + (text ? `?${text}` : '');
}

function read(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest?.('a');
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (link.pathname.startsWith('/api/') || link.pathname === '/developers/docs') return;
  event.preventDefault();
  go(link.pathname + link.search);
}
