import type { Notification, Roster } from '@api/notification';
import type { Case, CaseCounts, Reply, SlaPolicies, SlaPolicyRequest } from '@api/response';
import { actor, cases, riskOf, summary } from './cases.ts';
import { board } from './board.ts';
import { channelRoutes } from './channels.ts';
import { check } from './check.ts';
import { calendarRoutes } from './calendars.ts';
import { importRoutes } from './imports.ts';
import { letRun, paused, propose, sign, waiting, withdraw } from './pauses.ts';
import { reapplyRoutes } from './reapply.ts';
import { keys, me, people, shops, teams } from './people.ts';

export class Refused extends Error {
  constructor(readonly status: number, readonly type: string, readonly title: string, readonly more: object = {}) { super(title); }
}

export interface Asked { query: URLSearchParams; body: any; ids: string[] }
export type Route = [method: string, path: RegExp, answer: (asked: Asked) => unknown];

export const listeners = new Set<(event: string, data: unknown) => void>();
const say = (event: string, data: unknown) => listeners.forEach((listener) => listener(event, data));
paused(cases[9]!);
const open = new Set(['OPEN', 'CLAIMED', 'AWAITING_APPROVAL', 'PUBLISHING', 'FAILED']);
let signedIn = !process.env['DESK_SIGNED_OUT'];
const iso = () => new Date().toISOString();
let count = 100;

const alerts: Notification[] = [
  { id: 'ntf_1', caseId: 'case_1', alert: { clock: 'FIRST_REPLY', threshold: 100, dueAt: cases[0]!.dueAt, late: false }, rating: 1, shopName: 'Hotel West', at: cases[0]!.dueAt },
  { id: 'ntf_2', caseId: 'case_2', alert: { clock: 'FIRST_REPLY', threshold: 75, dueAt: cases[1]!.dueAt, late: false }, rating: 1, shopName: 'Hotel West', at: iso(), because: [{ kind: 'NO_LEAD', name: '网店客服' }] },
  { id: 'ntf_3', caseId: 'case_1', alert: { clock: 'FIRST_REPLY', threshold: 90, dueAt: cases[0]!.dueAt, late: true }, rating: 1, shopName: 'Hotel West', at: cases[0]!.warnAt, readAt: iso() },
];
const rosters: Roster[] = [{ teamId: 'team_1', zone: 'Europe/Berlin', version: 1, onCall: ['usr_2'], shifts: [{ name: 'Day', days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'], from: '08:00', to: '18:00', persons: ['usr_1', 'usr_2'], turnsFrom: '2026-11-23' }] }];
let policies: SlaPolicies = {
  version: 2, changedAt: '2026-11-20T09:12:00Z', changedBy: actor('usr_1'),
  policies: [
    { id: 'pol_1', name: '1–2 ★, at once', match: { maxRating: 2, shops: ['shp_1'] }, firstReply: 'PT8H', calendarId: 'cal_1', warnAt: [50, 75, 90], warnBefore: ['PT2H', 'PT30M'], mainWarning: 75, enforceFrom: null, requiresApproval: false },
    { id: 'pol_2', name: 'Repeat complaints', match: { minRepeatCount: 2, languages: ['zh', 'en'] }, firstReply: 'PT90M', calendarId: null, warnAt: [50, 90], mainWarning: 90, enforceFrom: null, requiresApproval: true },
    { id: 'pol_3', name: 'Everything else', match: {}, firstReply: 'PT24H', calendarId: null, warnAt: [50, 75, 90], mainWarning: 75, enforceFrom: null, requiresApproval: false, ladder: [{ offset: '-PT30M', recipients: ['ASSIGNEE'], channels: ['IN_APP', 'MAIL'], ackWithin: 'PT15M' }, { offset: 'PT0S', recipients: ['LEAD'], users: ['usr_5'], channels: ['IN_APP', 'MAIL'] }] },
  ],
};

function find(id: string): Case {
  const found = cases.find((c) => c.id === id);
  if (!found) throw new Refused(404, 'not-found', 'There is no such case.');
  const [clock] = found.clocks;
  if (open.has(found.state) && clock) found.risk = riskOf(clock);
  return found;
}

function change(id: string, type: string, doing: (c: Case) => void): Case {
  const c = find(id);
  doing(c);
  c.version += 1;
  c.history = [...c.history, { type, at: iso(), actor: actor('usr_1'), ...(/PAUSE|RESUMED/.test(type) && { pauseId: c.pauses?.at(-1)?.id }) } as Case['history'][number]];
  say(open.has(c.state) ? 'case' : 'gone', open.has(c.state) ? summary(c) : { id, version: c.version, state: c.state, risk: c.risk });
  say('counts', counts());
  return c;
}

export function counts(): CaseCounts {
  const all = cases.filter((c) => open.has(c.state)).map((c) => find(c.id));
  const n = (test: (c: Case) => boolean) => all.filter(test).length;
  return {
    open: all.length, overdue: n((c) => c.risk === 'OVERDUE'), atRisk: n((c) => c.risk === 'AT_RISK'), onTrack: n((c) => c.risk === 'ON_TRACK'), paused: n((c) => c.risk === 'PAUSED'), awaitingApproval: n((c) => c.state === 'AWAITING_APPROVAL'), publishing: n((c) => c.state === 'PUBLISHING'),
    failed: n((c) => c.state === 'FAILED'), unassigned: n((c) => !c.assignee && !c.claim), mine: n((c) => c.assignee?.id === 'usr_1' || c.claim?.by.id === 'usr_1'), backlog: 0,
  };
}

function list({ query }: Asked) {
  if (process.env['DESK_EMPTY']) return { items: [], nextCursor: null };
  const states = query.getAll('state');
  const risks = query.getAll('risk');
  const q = query.get('q')?.toLowerCase();
  const assignee = query.get('assignee');
  const fits = cases.map((c) => find(c.id)).filter((c) => (states.length ? states.includes(c.state) : open.has(c.state))
    && (!risks.length || risks.includes(c.risk)) && (!q || c.review.text.toLowerCase().includes(q)) && query.get('backlog') !== 'true'
    && (!query.has('shop') || query.getAll('shop').includes(c.shop.id)) && (!query.has('rating') || query.getAll('rating').includes(String(c.rating))) && (!query.has('language') || query.getAll('language').includes(c.review.language!))
    && (assignee !== 'me' || c.assignee?.id === 'usr_1' || c.claim?.by.id === 'usr_1') && (assignee !== 'none' || (!c.assignee && !c.claim)))
    .sort((a, b) => Number(a.risk === 'PAUSED') - Number(b.risk === 'PAUSED') || a.dueAt.localeCompare(b.dueAt));
  const from = Number(query.get('cursor') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  return { items: fits.slice(from, from + limit).map(summary), nextCursor: from + limit < fits.length ? String(from + limit) : null };
}

function submit({ ids: [id], body }: Asked): Reply {
  const courtesy = check(body.text);
  if (courtesy.outcome === 'REJECT' && !body.requestOverride) throw new Refused(422, 'reply-not-courteous', 'The courtesy check refuses this text.', { findings: courtesy.findings, score: courtesy.score });
  const waits = courtesy.outcome !== 'PASS';
  const reply: Reply = {
    id: `rpl_${count += 1}`, text: body.text, revision: 1, submittedAt: iso(), submittedBy: actor('usr_1'), courtesy,
    ...(waits ? { approval: { state: 'WAITING', reasons: [body.requestOverride ? 'OVERRIDE' : 'SECOND_LOOK'], ...(body.requestOverride && { overrideReason: body.requestOverride }) } }
      : { publication: { state: 'HELD', attempt: 1, heldUntil: new Date(Date.now() + (body.undoSeconds ?? 8) * 1000).toISOString() } }),
  };
  change(id!, 'REPLY_SUBMITTED', (c) => { c.replies = [...c.replies, reply]; c.state = waits ? 'AWAITING_APPROVAL' : 'PUBLISHING'; c.claim = undefined; c.draft = undefined; });
  if (!waits) setTimeout(() => { if (reply.publication!.state === 'HELD') change(id!, 'SENT', () => { reply.publication!.state = 'PENDING'; }); }, (body.undoSeconds ?? 8) * 1000);
  return reply;
}

function back(id: string, replyId: string, type: string): Case {
  return change(id, type, (c) => {
    const reply = c.replies.find((r) => r.id === replyId)!;
    if (reply.publication) reply.publication.state = 'CANCELLED';
    if (reply.approval) reply.approval.state = 'WITHDRAWN';
    c.state = 'CLAIMED';
    c.claim = { by: actor('usr_1'), until: new Date(Date.now() + 900_000).toISOString() };
    c.draft = { text: reply.text, version: c.draftVersion += 1, savedAt: iso(), by: actor('usr_1') };
  });
}

const page = <T>(items: T[]) => ({ items, nextCursor: null });
const customer = () => ({
  id: 'cus_1', marketplace: 'manual', name: 'Mark T.', reviews: { total: 4, negative: 3, mixed: 0, positive: 1, unsure: 0 }, firstSeenAt: '2024-03-02T10:00:00Z', lastSeenAt: iso(),
  latest: [['2026-11-06T07:30:00Z', 2, 'Slow again at breakfast.', 'NEGATIVE', '2026-11-06T10:40:00Z'], ['2026-08-19T18:00:00Z', 4, 'Good stay.', 'POSITIVE'], ['2026-03-02T10:00:00Z', 2, 'The shower was cold.', 'NEGATIVE']].map(([publishedAt, rating, text, state, answered], i) => ({
    id: `rev_old${i}`, publishedAt, rating, text, language: 'en', verdict: { state, language: 'en', rule: 'STARS', evidence: [] }, replies: answered ? [{ origin: 'MANUAL', publishedAt: answered }] : [], ...(i === 0 && { caseId: 'case_901' }),
  })),
});

export const routes: Route[] = [
  ...importRoutes,
  ...calendarRoutes,
  ...channelRoutes,
  ...reapplyRoutes(() => ({ version: policies.version, names: policies.policies.map(({ name }) => name) })),
  ['GET', /^\/me$/, () => { if (!signedIn) throw new Refused(401, 'not-signed-in', 'Nobody is signed in.'); return me; }],
  ['PATCH', /^\/me$/, ({ body }) => { const { undoSeconds, ...user } = body; Object.assign(me.user, user, { version: me.user.version + 1 }); if (undoSeconds !== undefined) me.undoSeconds = undoSeconds; return me; }],
  ['PUT', /^\/me\/quiet-hours$/, ({ body }) => { Object.assign(me.user, { quietHours: body, version: me.user.version + 1 }); return me; }],
  ['DELETE', /^\/me\/quiet-hours$/, () => { me.user.version += 1; delete me.user.quietHours; return me; }],
  ['PUT', /^\/me\/absence$/, ({ body }) => { Object.assign(me.user, { absence: body, version: me.user.version + 1 }); return me; }],
  ['DELETE', /^\/me\/absence$/, () => { me.user.version += 1; delete me.user.absence; return me; }],
  ['POST', /^\/sessions$/, ({ body }) => { if (body.password === 'wrong') throw new Refused(401, 'wrong-sign-in', 'The mail address and the password do not belong together.'); signedIn = true; return { csrfToken: 'token', user: me.user }; }],
  ['DELETE', /^\/sessions\/current$/, () => { signedIn = false; return undefined; }],
  ['GET', /^\/colleagues$/, () => page(people.filter((user) => user.active))], ['GET', /^\/users$/, () => page(people)], ['GET', /^\/teams$/, () => page(teams)], ['GET', /^\/api-keys$/, () => page(keys)],
  ['POST', /^\/users$/, ({ body }) => { if (people.some((user) => user.mail === body.mail)) throw new Refused(409, 'mail-taken', 'Somebody has this mail address already.', { errors: [{ field: 'mail', message: 'is taken' }] }); const user = { ...people[3]!, ...body, id: `usr_${count += 1}` }; people.push(user); return { user, invitation: { url: 'http://localhost:8080/invitation#i7c3kqz2m5v4x6b8n9p1', expiresAt: new Date(Date.now() + 604_800_000).toISOString() } }; }],
  ['POST', /^\/api-keys$/, ({ body }) => ({ apiKey: { ...keys[1], ...body }, secret: 'rdk_4wq7zj2b5kx3m6c2r7t5v4y3n2a8' })],
  ['GET', /^\/shops$/, () => page(process.env['DESK_EMPTY'] ? [] : shops)], ['GET', /^\/customers\//, customer],
  ['GET', /^\/reviews\/([^/]+)$/, ({ ids: [id] }) => ({ id, verdict: { state: 'NEGATIVE', language: 'en', rule: 'STARS', evidence: [{ source: 'RATING', value: '1' }] }, replies: [] })],
  ['GET', /^\/notifications$/, () => ({ items: alerts, nextCursor: null, unread: alerts.filter((alert) => !alert.readAt).length })],
  ['POST', /^\/notifications\/read-all$/, () => { alerts.forEach((alert) => { alert.readAt ??= iso(); }); return { unread: 0 }; }],
  ['POST', /^\/notifications\/([^/]+)\/read$/, ({ ids: [id] }) => { const alert = alerts.find((one) => one.id === id)!; alert.readAt ??= iso(); return alert; }],
  ['GET', /^\/rosters$/, () => ({ items: rosters })],
  ['GET', /^\/rosters\/([^/]+)$/, ({ ids: [id] }) => rosters.find(({ teamId }) => teamId === id) ?? { teamId: id, zone: 'UTC', version: 0, onCall: [], shifts: [] }],
  ['PUT', /^\/rosters\/([^/]+)$/, ({ ids: [id], body }) => { const at = rosters.findIndex(({ teamId }) => teamId === id); const next = { ...body, teamId: id, version: (rosters[at]?.version ?? 0) + 1, onCall: [] }; if (at < 0) rosters.push(next); else rosters[at] = next; return next; }],
  ['GET', /^\/board$/, () => board(counts())],
  ['GET', /^\/cases$/, list], ['GET', /^\/cases\/counts$/, counts], ['GET', /^\/cases\/([^/]+)$/, ({ ids: [id] }) => find(id!)],
  ['POST', /^\/cases\/([^/]+)\/claim$/, ({ ids: [id] }) => change(id!, 'CLAIMED', (c) => { c.state = 'CLAIMED'; c.claim = { by: actor('usr_1'), until: new Date(Date.now() + 900_000).toISOString() }; })],
  ['POST', /^\/cases\/([^/]+)\/release$/, ({ ids: [id] }) => change(id!, 'RELEASED', (c) => { c.state = 'OPEN'; c.claim = undefined; })],
  ['POST', /^\/cases\/([^/]+)\/assign$/, ({ ids: [id], body }) => change(id!, 'ASSIGNED', (c) => { c.assignee = body.assignee ? actor(body.assignee) : undefined; })],
  ['POST', /^\/cases\/([^/]+)\/mood$/, ({ ids: [id], body }) => change(id!, 'MOOD_SET', (c) => { c.mood = body.mood; })],
  ['POST', /^\/cases\/([^/]+)\/notes$/, ({ ids: [id], body }) => change(id!, 'NOTED', (c) => { c.notes = [...c.notes, { text: body.text, at: iso(), by: actor('usr_1') }]; })],
  ['PUT', /^\/cases\/([^/]+)\/draft$/, ({ ids: [id], body }) => { const c = find(id!); c.draftVersion += 1; c.draft = { text: body.text, version: c.draftVersion, savedAt: iso(), by: actor('usr_1') }; return { version: c.draftVersion, savedAt: iso(), claimedUntil: c.claim?.until ?? iso() }; }],
  ['POST', /^\/cases\/([^/]+)\/replies$/, submit], ['DELETE', /^\/cases\/([^/]+)\/replies\/([^/]+)$/, ({ ids: [id, reply] }) => back(id!, reply!, 'REPLY_UNDONE')], ['POST', /^\/cases\/([^/]+)\/replies\/([^/]+)\/withdraw$/, ({ ids: [id, reply] }) => back(id!, reply!, 'REPLY_WITHDRAWN')],
  ['POST', /^\/cases\/([^/]+)\/replies\/([^/]+)\/approve$/, ({ ids: [id] }) => change(id!, 'REPLY_APPROVED', (c) => { const reply = c.replies.at(-1)!; reply.approval!.state = 'APPROVED'; reply.publication = { state: 'PENDING', attempt: 1 }; c.state = 'PUBLISHING'; })],
  ['POST', /^\/cases\/([^/]+)\/replies\/([^/]+)\/return$/, ({ ids: [id, reply] }) => back(id!, reply!, 'REPLY_RETURNED')],
  ['POST', /^\/cases\/([^/]+)\/replies\/([^/]+)\/proof$/, ({ ids: [id], body }) => { if (!/^https?:/.test(body.url)) throw new Refused(400, 'invalid-request', 'Something in the request is wrong.', { errors: [{ field: 'url', message: 'must be an http or https address' }] }); return change(id!, 'CONFIRMED', (c) => { const reply = c.replies.at(-1)!; reply.publication = { state: 'CONFIRMED', attempt: 1, confirmedAt: iso(), origin: 'MANUAL' }; reply.proof = { url: body.url, publishedAt: iso(), by: actor('usr_1'), at: iso() }; c.state = 'ANSWERED'; c.risk = 'MET'; c.clocks[0]!.stoppedAt = iso(); }); }],
  ['POST', /^\/cases\/([^/]+)\/exemptions$/, ({ ids: [id], body }) => { const c = change(id!, 'EXEMPTION_PROPOSED', (one) => { one.exemption = { id: `exm_${count += 1}`, caseId: one.id, reviewId: one.reviewId, caseState: one.state, shop: one.shop, ...body, state: 'PROPOSED', proposedAt: iso(), proposedBy: actor('usr_1') }; }); return c.exemption; }],
  ['GET', /^\/exemptions$/, ({ query }) => page(cases.map((c) => c.exemption).filter((e) => e?.state === query.get('state')))],
  ['POST', /^\/exemptions\/([^/]+)\/sign$/, ({ ids: [id] }) => { const c = cases.find((one) => one.exemption?.id === id)!; return change(c.id, 'EXEMPTION_SIGNED', (one) => { Object.assign(one.exemption!, { state: 'SIGNED', signedAt: iso(), signedBy: actor('usr_1') }); one.state = 'EXEMPT'; one.risk = 'NONE'; }).exemption; }],
  ['POST', /^\/exemptions\/([^/]+)\/revoke$/, ({ ids: [id] }) => { const c = cases.find((one) => one.exemption?.id === id)!; return change(c.id, 'EXEMPTION_REVOKED', (one) => { one.exemption!.state = 'REVOKED'; one.state = 'OPEN'; }).exemption; }],
  ['GET', /^\/pauses$/, () => page(waiting())], ['GET', /^\/outages$/, () => ({ items: [] })],
  ['POST', /^\/cases\/([^/]+)\/pauses$/, ({ ids: [id], body }) => change(id!, 'PAUSE_PROPOSED', (c) => propose(c, body))],
  ['POST', /^\/cases\/([^/]+)\/pauses\/([^/]+)\/sign$/, ({ ids: [id] }) => change(id!, 'PAUSED', sign)],
  ['POST', /^\/cases\/([^/]+)\/pauses\/([^/]+)\/withdraw$/, ({ ids: [id] }) => change(id!, 'PAUSE_WITHDRAWN', withdraw)],
  ['POST', /^\/cases\/([^/]+)\/resume$/, ({ ids: [id] }) => change(id!, 'RESUMED', letRun)],
  ['POST', /^\/courtesy-checks$/, ({ body }) => check(body.text)],
  ['GET', /^\/sla-policies$/, () => policies],
  ['PUT', /^\/sla-policies$/, ({ body }) => { policies = { ...policies, version: policies.version + 1, changedAt: iso(), policies: body.policies.map((p: SlaPolicyRequest, i: number) => ({ calendarId: null, id: `pol_n${i}`, match: {}, ...p })) }; return policies; }],
  ['POST', /^\/sla-policies\/preview$/, ({ body }) => ({ openCases: counts().open, policies: body.policies.map((p: SlaPolicyRequest, i: number) => ({ name: p.name, cases: i === body.policies.length - 1 ? 229 : 17 - i * 12, atRisk: 3, overdue: i })) })],
];
