import { signal } from '@preact/signals';
import type { Roster } from '@api/notification';
import { adminApi } from '../shared/adminApi';

/** The rosters of all teams that have one; undefined until they were asked for. */
export const rosters = signal<readonly Roster[] | undefined>(undefined);

export async function loadRosters(): Promise<void> {
  rosters.value = (await adminApi.rosters.listRosters()).items;
}
