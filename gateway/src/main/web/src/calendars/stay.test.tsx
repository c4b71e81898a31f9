import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Me } from '@api/gateway';
import type { Calendar } from '@api/response';
import { me } from '../session/session';
import { adminApi } from '../shared/adminApi';
import { go, place, startRouter } from '../shared/router';
import { CalendarEditor } from './editor';

const office = { id: 'cal_1', version: 1, name: 'Office', zone: 'UTC', week: Object.fromEntries(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [day, [{ from: '09:00', to: '18:00' }]])), days: [], changedBy: { id: 'usr_1', name: 'Anna' }, changedAt: '2026-03-01T00:00:00Z' } as unknown as Calendar;
const editor = '/settings/policies/calendars/cal_1';

describe('whoever leaves the editor of calendars', () => {
  let stop = () => {};

  beforeEach(async () => {
    me.value = { user: { roles: ['ADMIN'] } } as unknown as Me;
    vi.spyOn(adminApi.calendars, 'getCalendar').mockResolvedValue(office as never);
    go('/queue');
    go(editor);
    stop = startRouter();
    render(<CalendarEditor id="cal_1" />, document.body);
    await vi.waitFor(() => expect(name()).toBeTruthy());
  });

  afterEach(() => {
    stop();
    render(null, document.body);
    vi.restoreAllMocks();
    me.value = undefined;
    go('/queue');
  });

  const name = () => document.querySelector<HTMLInputElement>('.two input')!;
  const back = () => document.querySelector<HTMLAnchorElement>('.back-link')!;
  const leave = () => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Leave without saving');
  const write = async () => {
    name().value = 'Other hours';
    name().dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(document.body.textContent).toContain('Not saved yet.'));
    await vi.waitFor(() => { const closing = new Event('beforeunload', { cancelable: true }); dispatchEvent(closing); expect(closing.defaultPrevented).toBe(true); });
  };

  it('goes where the link leads while nothing is changed', () => {
    back().click();
    expect(place.value.path).toBe('/settings/policies');
  });

  it('is asked by a link, and goes there only then', async () => {
    await write();
    back().click();
    expect(place.value.path).toBe(editor);
    await vi.waitFor(() => expect(document.activeElement).toBe(leave()));
    leave()!.click();
    expect(place.value.path).toBe('/settings/policies');
  });

  it('is asked by the button of the browser', async () => {
    await write();
    history.back();
    await vi.waitFor(() => expect(leave()).toBeTruthy());
    expect(location.pathname).toBe(editor);
    expect(place.value.path).toBe(editor);
    expect(name().value).toBe('Other hours');
    leave()!.click();
    expect(place.value.path).toBe('/queue');
  });
});
