import type { Notification as Alert } from '@api/notification';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { place } from '../shared/router';
import { desktop, switchDesktop, tellNew } from './desktop';

class Shown {
  static permission = 'default';
  static answer = 'granted';
  static asked = 0;
  static all: Shown[] = [];
  onclick?: () => void;
  closed = false;
  constructor(readonly title: string, readonly options: { body: string; tag: string }) { Shown.all.push(this); }
  static async requestPermission() {
    Shown.asked += 1;
    Shown.permission = Shown.answer;
    return Shown.answer;
  }
  close() { this.closed = true; }
}

const alert = (id: string, more: object = {}): Alert => ({ id, caseId: `case_${id}`, at: '2026-03-02T10:00:00Z', shopName: 'Hotel', alert: { clock: 'FIRST_REPLY', threshold: 75, dueAt: '2026-03-02T12:00:00Z', late: false }, ...more }) as unknown as Alert;

const seen = (alerts: Alert[]) => tellNew(alerts);

describe('alerts of the browser', () => {
  let hidden = true;

  beforeEach(async () => {
    vi.stubGlobal('Notification', Shown);
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
    Object.assign(Shown, { permission: 'default', answer: 'granted', asked: 0, all: [] });
    hidden = false;
    await switchDesktop(true);
    seen([alert('old')]);
    hidden = true;
  });

  afterEach(() => {
    desktop.value = false;
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('asks for permission on the switch and keeps a no', async () => {
    expect(Shown.asked).toBe(1);
    Shown.answer = 'denied';
    await switchDesktop(true);
    expect(desktop.value).toBe(false);
    expect(localStorage.getItem('replydesk.desktop')).toBeNull();
  });

  it('asks nobody who switches them off', async () => {
    await switchDesktop(false);
    expect(Shown.asked).toBe(1);
  });

  it('shows a new one once and none that was there or read', () => {
    seen([alert('new'), alert('read', { readAt: '2026-03-02T10:01:00Z' }), alert('old')]);
    seen([alert('new'), alert('old')]);
    expect(Shown.all.map(({ title, options }) => [title, options.tag])).toEqual([['75 % of the time has passed', 'new']]);
  });

  it('shows nothing to somebody who looks at the page', () => {
    hidden = false;
    seen([alert('new')]);
    expect(Shown.all).toEqual([]);
  });

  it('shows nothing while it is off', () => {
    desktop.value = false;
    seen([alert('new')]);
    expect(Shown.all).toEqual([]);
  });

  it('opens the case when it is clicked', () => {
    seen([alert('clicked')]);
    Shown.all[0]!.onclick!();
    expect(place.value.query.get('case')).toBe('case_clicked');
    expect(Shown.all[0]!.closed).toBe(true);
  });

  it('tells how many reviews a shop lacks and leads to it', () => {
    seen([alert('gap', { alert: undefined, gap: { shopId: 'shp_1', shopName: 'Hotel', missing: 3, days: [{ day: '2026-03-01', missing: 2 }, { day: '2026-01-01', until: '2026-02-01', missing: 1 }] } })]);
    expect(Shown.all[0]).toMatchObject({ title: '3 reviews are missing', options: { body: 'Hotel · 2026-03-01: 2, 2026-01-01–2026-01-31: 1' } });
    Shown.all[0]!.onclick!();
    expect([place.value.path, place.value.query.get('shop')]).toEqual(['/shops', 'shp_1']);
  });

  it('tells how many cases will not make it, of how many and at which pace, and leads to the board', () => {
    const forecast = { misses: 7, waiting: 40, waitingLate: 2, until: '2026-03-02T16:00:00Z', people: 3, perHour: 12.04, usual: false, cases: [] };
    seen([alert('misses', { alert: undefined, forecast })]);
    expect(Shown.all[0]).toMatchObject({ title: '7 cases will not make it' });
    expect(Shown.all[0]!.options.body).toMatch(/^of 40 due by \d\d:00 · 3 at work, 12 an hour$/);
    Shown.all[0]!.onclick!();
    expect(place.value.path).toBe('/board');
  });

  it('tells of a channel by its name', () => {
    seen([alert('outage', { alert: undefined, outage: { channelId: 'chn_1', channelName: 'Front desk', since: '2026-03-02T10:00:00Z', over: false, reason: 'no' } })]);
    expect(Shown.all[0]).toMatchObject({ title: 'Front desk gets no alerts', options: { body: 'no' } });
  });
});
