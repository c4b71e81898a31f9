import { api } from '../shared/api';
import { asProblem } from '../shared/problem';
import { go } from '../shared/router';
import { me, sessionEnded, signedIn } from './session';
import { signal } from '@preact/signals';
import type { Problem } from '../shared/problem';

/** Why we do not know who is signed in: the server could not be asked. */
export const loadProblem = signal<Problem | undefined>(undefined);

export async function loadMe(): Promise<void> {
  try {
    signedIn(await api.me.getMe());
    loadProblem.value = undefined;
  } catch (error) {
    const problem = asProblem(error);
    if (problem.status === 401) sessionEnded();
    else loadProblem.value = problem;
  }
}

export async function signOut(): Promise<void> {
  if (me.value) await api.sessions.signOut();
  sessionEnded();
  go('/');
}
