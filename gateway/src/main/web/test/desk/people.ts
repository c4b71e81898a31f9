import type { ApiKey, Me, Team, User } from '@api/gateway';
import type { Shop } from '@api/review';

const since = '2026-03-02T08:00:00Z';

const person = (id: string, name: string, mail: string, roles: User['roles'], more: Partial<User> = {}): User => ({
  id, name, mail, roles, teamIds: [], language: 'en', zone: 'UTC', active: true, state: 'ACTIVE', version: 1, createdAt: since, lastSignInAt: new Date(Date.now() - 3_600_000).toISOString(), ...more,
});

export const people: User[] = [
  person('usr_1', 'Lin Wei', 'lin@example.org', ['ADMIN', 'MANAGER', 'AGENT'], { teamIds: ['team_1'] }),
  person('usr_2', '梅', 'mei@example.org', ['AGENT'], { teamIds: ['team_1', 'team_2'], language: 'zh-CN', zone: 'Asia/Shanghai', absence: { from: since, until: new Date(Date.now() + 3 * 86_400_000).toISOString(), deputyId: 'usr_3' } }),
  person('usr_3', 'Jonas K.', 'jonas@example.org', ['APPROVER'], { teamIds: ['team_2'] }),
  person('usr_4', 'Ana', 'ana@example.org', ['AGENT'], { state: 'INVITED', lastSignInAt: undefined }),
  person('usr_5', 'Tom', 'tom@example.org', ['AUDITOR'], { state: 'INACTIVE', active: false }),
];

export const teams: Team[] = [{ id: 'team_1', name: 'Hotel desk', leadId: 'usr_1', version: 1, createdAt: since }, { id: 'team_2', name: '网店客服', version: 1, createdAt: since }];

export const shops: Shop[] = [
  { id: 'shp_1', marketplace: 'manual', shop: 'hotel-west', name: 'Hotel West', teamIds: ['team_1'], zone: 'Europe/Berlin', listedContacts: [], enforceFrom: since, createdAt: since, version: 1 },
  { id: 'shp_2', marketplace: 'manual', shop: 'mian', name: 'Mian Studio', teamIds: [], zone: 'Asia/Shanghai', listedContacts: [], enforceFrom: since, createdAt: since, version: 1 },
  { id: 'shp_3', marketplace: 'wildberries', shop: 'volt', name: 'Volt Home', teamIds: ['team_2'], zone: 'Europe/Moscow', listedContacts: [], enforceFrom: since, createdAt: since, version: 1 },
];

export const keys: ApiKey[] = [
  { id: 'key_1', name: 'First key', scopes: ['reviews:write', 'reviews:read', 'cases:read', 'cases:write', 'settings:write', 'people:write', 'reports:read'], prefix: 'rdk_', last4: '9f2c', createdAt: since, createdBy: 'first-start', lastUsedAt: new Date(Date.now() - 120_000).toISOString(), version: 1 },
  { id: 'key_2', name: 'Shop export', scopes: ['reviews:write'], prefix: 'rdk_', last4: 'k3p7', createdAt: since, createdBy: 'usr_1', expiresAt: '2027-03-02T08:00:00Z', version: 1 },
  { id: 'key_3', name: 'Old import', scopes: ['reviews:write'], prefix: 'rdk_', last4: 'm1qa', createdAt: since, createdBy: 'usr_1', revokedAt: '2026-09-01T08:00:00Z', version: 2 },
];

export const me: Me = { user: people[0]!, merchant: { id: 'mer_1', name: 'West & Co' }, csrfToken: 'token', undoSeconds: 8 };
