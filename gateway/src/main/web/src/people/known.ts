import { signal } from '@preact/signals';
import type { Team } from '@api/gateway';
import { adminApi } from '../shared/adminApi';
import { all } from '../shared/api';

export const teams = signal<readonly Team[]>([]);

export async function loadTeams(): Promise<void> {
  teams.value = await all((cursor) => adminApi.teams.listTeams({ limit: 200, cursor }));
}

export function teamNames(ids: readonly string[]): string[] {
  return ids.map((id) => teams.value.find((team) => team.id === id)?.name ?? id);
}
