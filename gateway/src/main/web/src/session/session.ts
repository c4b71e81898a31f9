import { computed, signal } from '@preact/signals';
import type { Me, Role } from '@api/gateway';
import { asZone, zone } from '../shared/dates';
import { asLanguage, speak } from '../shared/language';

/** Who is signed in: undefined while we ask, null when nobody is. */
export const me = signal<Me | null | undefined>(undefined);
export const csrfToken = signal<string | undefined>(undefined);
export const myId = computed(() => me.value?.user.id);

export function signedIn(answer: Me): void {
  if (last !== undefined && last !== answer.user.id) location.reload();
  last = answer.user.id;
  csrfToken.value = answer.csrfToken;
  zone.value = asZone(answer.user.zone);
  me.value = answer;
  void speak(asLanguage(answer.user.language));
}

/** Who used this page last. Somebody else starts with a fresh page, so that nothing of the one before is left on it. */
let last: string | undefined;

export function sessionEnded(): void {
  csrfToken.value = undefined;
  zone.value = undefined;
  me.value = null;
}

export function has(...roles: Role[]): boolean {
  return me.value?.user.roles.some((role) => roles.includes(role)) ?? false;
}

/** What the roles allow; the server decides again, this only keeps dead buttons off the screen. */
export const may = {
  answer: () => has('AGENT', 'APPROVER', 'MANAGER', 'ADMIN'),
  approve: () => has('APPROVER', 'MANAGER', 'ADMIN'),
  seeBoard: () => has('MANAGER', 'ADMIN', 'AUDITOR'),
  assign: () => has('MANAGER', 'ADMIN'),
  setPolicies: () => has('MANAGER', 'ADMIN'),
  setChannels: () => has('MANAGER', 'ADMIN'),
  runShops: () => has('ADMIN'),
  seeCompleteness: () => has('MANAGER', 'ADMIN', 'AUDITOR'),
  importFiles: () => has('MANAGER', 'ADMIN'),
  seeImports: () => has('MANAGER', 'ADMIN', 'AUDITOR'),
  runPeople: () => has('ADMIN'),
};
