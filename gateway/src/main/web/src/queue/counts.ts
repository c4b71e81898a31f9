import { signal } from '@preact/signals';
import type { CaseCounts } from '@api/response';
import { api } from '../shared/api';

/** Exact numbers of the whole queue, kept by the live stream. */
export const counts = signal<CaseCounts | undefined>(undefined);

export async function loadCounts(): Promise<void> {
  counts.value = await api.queue.countCases();
}
