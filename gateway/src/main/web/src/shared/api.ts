import * as gateway from '@api/gateway';
import * as notification from '@api/notification';
import * as response from '@api/response';
import * as review from '@api/review';
import { csrfToken, sessionEnded } from '../session/session';
import { locale, wordsReady } from './language';
import { problemOf, unreachable } from './problem';

const reads = new Set(['GET', 'HEAD']);

export const settings = {
  basePath: '',
  credentials: 'same-origin' as const,
  fetchApi: (input: RequestInfo | URL, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('Accept-Language', locale.value);
    if (!reads.has(init.method ?? 'GET') && csrfToken.value) headers.set('X-CSRF-Token', csrfToken.value);
    return fetch(input, { ...init, headers });
  },
  middleware: [{
    onError: async () => {
      await wordsReady;
      throw unreachable();
    },
    post: async ({ url, response: answer }: { url: string; response: Response }) => {
      if (answer.ok) return undefined;
      if (answer.status === 401 && !url.startsWith('/api/v1/sessions')) sessionEnded();
      await wordsReady;
      throw await problemOf(answer);
    },
  }],
};

/** The typed clients, generated from the contracts of the four services; those of the settings pages are in adminApi. */
export const api = {
  sessions: new gateway.SessionsApi(new gateway.Configuration(settings)),
  invitations: new gateway.InvitationsApi(new gateway.Configuration(settings)),
  me: new gateway.MeApi(new gateway.Configuration(settings)),
  shops: new review.ShopApi(new review.Configuration(settings)),
  reviews: new review.ReviewApi(new review.Configuration(settings)),
  customers: new review.CustomerApi(new review.Configuration(settings)),
  queue: new response.QueueApi(new response.Configuration(settings)),
  cases: new response.CasesApi(new response.Configuration(settings)),
  replies: new response.RepliesApi(new response.Configuration(settings)),
  exemptions: new response.ExemptionsApi(new response.Configuration(settings)),
  courtesy: new response.CourtesyApi(new response.Configuration(settings)),
  alerts: new notification.NotificationsApi(new notification.Configuration(settings)),
};

/** A version as the header If-Match wants it. */
export function etag(version: number): string {
  return `"${version}"`;
}

interface Page<T> { items: T[]; nextCursor?: string | null }

/** Every page of a list that is short by nature: teams, people, shops. */
export async function all<T>(page: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const next = await page(cursor);
    items.push(...next.items);
    cursor = next.nextCursor ?? undefined;
  } while (cursor);
  return items;
}
