import { signal } from '@preact/signals';
import type { Colleague, Team } from '@api/gateway';
import { adminApi } from '../shared/adminApi';
import { all } from '../shared/api';

export const teams = signal<readonly Team[]>([]);

export async function loadTeams(): Promise<void> {
  teams.value = await all((cursor) => adminApi.teams.listTeams({ limit: 200, cursor }));
}

export function teamNames(ids: readonly string[]): string[] {
  return ids.map((id) => teams.value.find((team) => team.id === id)?.name ?? id);
}

/** Who works here and is not switched off; undefined until it was asked for. */
export const colleagues = signal<readonly Colleague[] | undefined>(undefined);

export async function loadColleagues(): Promise<void> {
  colleagues.value = await all((cursor) => adminApi.users.listColleagues({ limit: 200, cursor }));
}
