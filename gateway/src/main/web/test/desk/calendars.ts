import type { Calendar, CalendarRequest } from '@api/response';
import { actor } from './cases.ts';
import { Refused, type Route } from './routes.ts';

const day = [{ from: '09:00', to: '18:00' }];
const week = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
const changedAt = '2026-11-20T09:12:00Z';

const calendars: Calendar[] = [
  { id: 'cal_1', version: 3, name: 'Front desk', zone: 'Europe/Berlin', week: { ...week, saturday: [{ from: '10:00', to: '14:00' }] }, days: [{ date: '2026-10-03', name: 'German Unity Day' }, { date: '2026-12-24', name: 'Christmas Eve', hours: [{ from: '09:00', to: '12:00' }] }, { date: '2026-12-25', name: 'Christmas Day' }], changedAt, changedBy: actor('usr_1') },
  { id: 'cal_2', version: 1, name: '夜班客服', zone: 'Asia/Shanghai', week: { ...week, friday: [{ from: '09:00', to: '12:00' }, { from: '20:00', to: '02:00' }] }, days: [], changedAt, changedBy: actor('usr_2') },
];

const find = (id: string | undefined) => {
  const found = calendars.find((one) => one.id === id);
  if (!found) throw new Refused(404, 'not-found', 'There is no such calendar.');
  return found;
};

const stored = (request: CalendarRequest, id: string, version: number): Calendar => ({ ...request, id, version, days: request.days ?? [], changedAt: new Date().toISOString(), changedBy: actor('usr_1') });

export const calendarRoutes: Route[] = [
  ['GET', /^\/calendars$/, () => ({ items: calendars })],
  ['GET', /^\/calendars\/([^/]+)$/, ({ ids: [id] }) => find(id)],
  ['POST', /^\/calendars$/, ({ body }) => { const made = stored(body, `cal_${calendars.length + 1}`, 1); calendars.push(made); return made; }],
  ['PUT', /^\/calendars\/([^/]+)$/, ({ ids: [id], body }) => Object.assign(find(id), stored(body, id!, find(id).version + 1))],
  ['DELETE', /^\/calendars\/([^/]+)$/, ({ ids: [id] }) => { if (id === 'cal_1') throw new Refused(409, 'calendar-in-use', 'A rule runs by it.'); calendars.splice(calendars.indexOf(find(id)), 1); return undefined; }],
  ['POST', /^\/calendars\/holidays\/preview$/, () => ({ days: [{ day: { date: '2027-01-01', name: 'New Year' }, before: day, changesHours: true }, { day: { date: '2027-01-02', name: '补班', hours: day }, before: [], changesHours: true }], ignored: [{ name: 'Party', reason: 'it has a time of day, or no date; only whole days count' }] })],
];
