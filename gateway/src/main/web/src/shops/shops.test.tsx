import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Me } from '@api/gateway';
import type { CompletenessDay, Shop } from '@api/review';
import { me } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { api } from '../shared/api';
import { go, place } from '../shared/router';
import { Shops } from './shops';

const hotel = { id: 'shp_1', shop: 'hotel', name: 'Hotel', marketplace: 'wildberries', zone: 'Europe/Berlin', teamIds: [], enforceFrom: '2026-03-01T00:00:00Z' } as unknown as Shop;
const day = { day: '2026-03-01', marketplace: 9, here: 7, missing: 2, checkedAt: '2026-03-02T10:00:00Z' } as unknown as CompletenessDay;

describe('the page of the shops', () => {
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal ??= vi.fn();
    me.value = { user: { roles: ['MANAGER'] } } as unknown as Me;
    vi.spyOn(api.shops, 'listShops').mockResolvedValue({ items: [hotel], nextCursor: null } as never);
    vi.spyOn(adminApi.outages, 'listOutages').mockResolvedValue({ items: [] } as never);
    vi.spyOn(adminApi.teams, 'listTeams').mockResolvedValue({ items: [] } as never);
    vi.spyOn(adminApi.sources, 'getCompleteness').mockResolvedValue({ zone: 'Europe/Berlin', days: [day] });
  });

  afterEach(() => {
    render(null, document.body);
    vi.restoreAllMocks();
    me.value = undefined;
    go('/queue');
  });

  const dialog = () => document.querySelector('dialog');

  it('opens the days of the shop that an alert leads to, and forgets it when they are closed', async () => {
    go('/shops?shop=shp_1');
    render(<Shops />, document.body);
    await vi.waitFor(() => expect(dialog()?.textContent).toContain('2026-03-01'));
    expect(dialog()!.querySelector('h2')!.textContent).toContain('Hotel');
    dialog()!.dispatchEvent(new Event('close'));
    await vi.waitFor(() => expect(dialog()).toBeNull());
    expect(place.value.query.get('shop')).toBeNull();
  });

  it('opens nothing for a shop that is not there or a person who may not look', async () => {
    go('/shops?shop=shp_other');
    render(<Shops />, document.body);
    await vi.waitFor(() => expect(document.body.textContent).toContain('Hotel'));
    expect(dialog()).toBeNull();
    me.value = { user: { roles: ['AGENT'] } } as unknown as Me;
    go('/shops?shop=shp_1');
    await new Promise((done) => { setTimeout(done); });
    expect(dialog()).toBeNull();
  });

  it.each(['service:review-service', 'usr_anna'])('says of an outage whether the connector saw it by itself: %s', async (by) => {
    const outage = { id: 'out_1', shop: { id: 'shp_1' }, reportedBy: { id: by, name: 'Anna' }, startedAt: '2026-03-01T00:00:00Z', note: '503' };
    vi.spyOn(adminApi.outages, 'listOutages').mockResolvedValue({ items: [outage] } as never);
    render(<Shops />, document.body);
    await vi.waitFor(() => expect(document.body.textContent).toContain('Out since'));
    const connector = by.startsWith('service:');
    expect(document.body.textContent!.includes('Reported by the connector')).toBe(connector);
    expect(document.querySelector('.tag.hot')!.getAttribute('title')).toBe(connector ? 'Connector: 503' : 'Anna: 503');
    expect(document.body.textContent).toContain('It works again');
  });
});
