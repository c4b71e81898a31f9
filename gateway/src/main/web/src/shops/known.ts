import { signal } from '@preact/signals';
import type { Shop } from '@api/review';
import { all, api } from '../shared/api';

/** The shops this person may see; filters, names and empty states read them. */
export const shops = signal<readonly Shop[] | undefined>(undefined);

export async function loadShops(): Promise<void> {
  shops.value = await all((cursor) => api.shops.listShops({ limit: 200, cursor }));
}

/** Whether its marketplace can be read from here. */
export function connects(shop: Shop): boolean {
  return shop.marketplace === 'wildberries';
}
