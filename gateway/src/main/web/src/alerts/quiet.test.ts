import type { QuietHours, User } from '@api/gateway';
import type { Notification } from '@api/notification';
import { describe, expect, it } from 'vitest';
import { quietUntil, waits } from './quiet';

const at = (text: string) => Date.parse(text);
const nights: QuietHours = { days: ['SUNDAY', 'MONDAY'], from: '22:00', to: '07:00' };
const berlin = 'Europe/Berlin';
const alert = (threshold: number, dueAt: string) => ({ alert: { clock: 'FIRST_REPLY', threshold, dueAt } }) as Notification;

describe('quiet hours', () => {
  it('of a night end in the morning of the next day', () => {
    expect(quietUntil(nights, at('2026-03-02T21:00:00Z'), berlin)).toBe(at('2026-03-03T06:00:00Z'));
    expect(quietUntil(nights, at('2026-03-03T05:59:59Z'), berlin)).toBe(at('2026-03-03T06:00:00Z'));
  });
  it('hold neither before nor after, nor on another day', () => {
    expect(quietUntil(nights, at('2026-03-02T20:59:59Z'), berlin)).toBeUndefined();
    expect(quietUntil(nights, at('2026-03-03T06:00:00Z'), berlin)).toBeUndefined();
    expect(quietUntil(nights, at('2026-03-03T22:00:00Z'), berlin)).toBeUndefined();
  });
  it('follow the clock on the wall', () => {
    expect(quietUntil({ ...nights, days: ['SATURDAY'] }, at('2026-03-28T22:00:00Z'), berlin)).toBe(at('2026-03-29T05:00:00Z'));
  });
  it('let wait what can, and nothing else', () => {
    const user = { quietHours: nights, zone: berlin } as User;
    const night = at('2026-03-02T23:00:00Z');
    expect(waits(alert(75, '2026-03-03T09:00:00Z'), user, night)).toBe(true);
    expect(waits(alert(75, '2026-03-03T05:00:00Z'), user, night)).toBe(false);
    expect(waits(alert(100, '2026-03-02T22:00:00Z'), user, night)).toBe(false);
    expect(waits(alert(75, '2026-03-03T09:00:00Z'), { zone: berlin }, night)).toBe(false);
    const other = (clock: string, dueAt: string, replyDueAt: string) => ({ alert: { clock, threshold: clock === 'HOLDER' ? 100 : 75, dueAt, replyDueAt } }) as Notification;
    expect(waits(other('HOLDER', '2026-03-02T22:00:00Z', '2026-03-03T09:00:00Z'), user, night)).toBe(true);
    expect(waits(other('HOLDER', '2026-03-02T22:00:00Z', '2026-03-03T05:00:00Z'), user, night)).toBe(false);
    expect(waits(other('MARKETPLACE_WINDOW', '2026-03-03T05:00:00Z', '2026-03-03T09:00:00Z'), user, night)).toBe(false);
    expect(waits({ gap: { missing: 1 } } as Notification, user, night)).toBe(true);
    expect(waits({ gap: { missing: 1 } } as Notification, user, at('2026-03-03T09:00:00Z'))).toBe(false);
    const misses = (dueAt: string) => ({ forecast: { cases: [{ dueAt }] } }) as unknown as Notification;
    expect(waits(misses('2026-03-03T09:00:00Z'), user, night)).toBe(true);
    expect(waits(misses('2026-03-03T05:00:00Z'), user, night)).toBe(false);
    expect(waits({ outage: { over: false } } as Notification, user, night)).toBe(false);
  });
});
