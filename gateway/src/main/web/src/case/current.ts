import { signal } from '@preact/signals';
import type { Case } from '@api/response';
import { mirror } from '../queue/rows';
import { api } from '../shared/api';
import { asProblem, type Problem } from '../shared/problem';
import { complain } from '../shared/toasts';

/** The case on the screen. */
export const current = signal<{ id: string; data?: Case; problem?: Problem } | undefined>(undefined);

export async function loadCase(id: string): Promise<Case | undefined> {
  if (current.peek()?.id !== id) current.value = { id };
  try {
    const data = await api.cases.getCase({ id });
    took(data);
    return data;
  } catch (error) {
    if (current.peek()?.id === id && !current.peek()?.data) current.value = { id, problem: asProblem(error) };
    return undefined;
  }
}

/** What the server answered is newer than what we have; an answer that was overtaken is dropped. */
export function took(data: Case): void {
  mirror(data);
  const shown = current.peek();
  if (shown?.id !== data.id || (shown.data && shown.data.version > data.version)) return;
  current.value = { id: data.id, data };
}

/** Does something to the case and shows the answer; says so when the server refuses, and reads the case again. */
export async function act(doing: Promise<Case>): Promise<Case | undefined> {
  try {
    const data = await doing;
    took(data);
    return data;
  } catch (error) {
    complain(error);
    const id = current.peek()?.id;
    if (id) void loadCase(id);
    return undefined;
  }
}
