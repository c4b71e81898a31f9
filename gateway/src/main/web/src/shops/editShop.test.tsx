import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Shop } from '@api/review';
import { api } from '../shared/api';
import { EditShop } from './editShop';

const shop: Shop = { id: 'shp_1', marketplace: 'manual', shop: 'hotel', name: 'Hotel', teamIds: [], zone: 'UTC', enforceFrom: '2026-01-01T00:00:00Z', listedContacts: [], replyWindow: 'PT720H', createdAt: '2026-01-01T00:00:00Z', version: 3 };

describe('the form of a shop', () => {
  afterEach(() => {
    render(null, document.body);
    vi.restoreAllMocks();
  });

  const days = () => [...document.querySelectorAll('label')].find((one) => one.textContent!.startsWith('Days in which'))!.querySelector('input')!;
  const settle = () => vi.waitFor(() => new Promise((done) => { setTimeout(done); }));
  const sent = async (text?: string) => {
    vi.spyOn(api.shops, 'listShops').mockResolvedValue({ items: [], nextCursor: null });
    const update = vi.spyOn(api.shops, 'updateShop').mockResolvedValue(shop);
    render(<EditShop shop={shop} onClose={() => undefined} />, document.body);
    expect(days().value).toBe('30');
    if (text !== undefined) days().value = text;
    days().dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    return update.mock.calls[0]![0].shopChange;
  };

  it('leaves the days in which replies are taken alone while nobody touches them', async () => expect(await sent()).not.toHaveProperty('replyWindow'));
  it('changes them', async () => expect((await sent('14')).replyWindow).toBe('PT336H'));
  it('says that nobody knows them', async () => expect((await sent('')).replyWindow).toBe(''));
});
