import { PainPoint, type CaseSummary, type ListCasesRequest } from '@api/response';
import { computed } from '@preact/signals';
import { place } from '../shared/router';
import { asView, views, type ViewId } from './views';

/** What the list shows, as the address says it. */
export interface Filter { view: ViewId; shop: string[]; rating: number[]; language: string[]; painPoint: PainPoint[]; q: string }

export const filter = computed<Filter>(() => read(place.value.query));

export function read(query: URLSearchParams): Filter {
  const list = (key: string) => query.get(key)?.split(',').filter(Boolean) ?? [];
  return {
    view: asView(query.get('view')),
    shop: list('shop'),
    rating: list('rating').map(Number).filter((n) => n >= 1 && n <= 5),
    language: list('language'),
    painPoint: list('painPoint').filter((point): point is PainPoint => point in PainPoint),
    q: query.get('q')?.trim() ?? '',
  };
}

export function isNarrowed({ shop, rating, language, painPoint, q }: Filter): boolean {
  return shop.length + rating.length + language.length + painPoint.length > 0 || q !== '';
}

export function asked({ view, shop, rating, language, painPoint, q }: Filter): ListCasesRequest {
  return {
    ...views[view].ask,
    ...(shop.length && { shop }), ...(rating.length && { rating }), ...(language.length && { language }), ...(painPoint.length && { painPoint }), ...(q && { q }),
  };
}

/** Whether a case that changed belongs into this list; what only the server can search is left to it. */
export function holds({ view, shop, rating, language, painPoint, q }: Filter, c: CaseSummary): boolean {
  return q === ''
    && views[view].holds(c)
    && (shop.length === 0 || shop.includes(c.shop.id))
    && (rating.length === 0 || (c.rating !== undefined && rating.includes(c.rating)))
    && (painPoint.length === 0 || c.painPoints.some((point) => painPoint.includes(point)))
    && (language.length === 0 || language.some((tag) => c.language === tag || c.language?.startsWith(`${tag}-`)));
}
