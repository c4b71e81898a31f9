import { signal } from '@preact/signals';
import type { Calendar } from '@api/response';
import { adminApi } from '../shared/adminApi';

/** The business calendars; rules and cases read their names here. */
export const calendars = signal<readonly Calendar[] | undefined>(undefined);

export async function loadCalendars(): Promise<void> {
  calendars.value = (await adminApi.calendars.listCalendars()).items;
}

export function calendarName(id: string): string | undefined {
  return calendars.value?.find((calendar) => calendar.id === id)?.name;
}
