import type { ConnectedChannel } from '@api/notification';
import type { Route } from './routes.ts';

const hourAgo = () => new Date(Date.now() - 3_600_000).toISOString();
let count = 3;

let channels: ConnectedChannel[] = process.env['DESK_EMPTY'] ? [] : [
  { id: 'chn_1', kind: 'DINGTALK', name: '前台群', host: 'oapi.dingtalk.com', urlEnd: '9f3c', hasSecret: true, language: 'zh-CN', zone: 'Asia/Shanghai', teamIds: [], thresholds: [], enabled: true, state: { workedAt: hourAgo() }, version: 1 },
  { id: 'chn_2', kind: 'SLACK', name: 'Front desk', host: 'hooks.slack.com', urlEnd: 'k2Qa', hasSecret: false, language: 'en', zone: 'Europe/Berlin', teamIds: [], thresholds: [50, 75, 100], enabled: true, state: { workedAt: hourAgo(), failure: { reason: 'Slack answered 403: action_prohibited', since: hourAgo(), at: hourAgo() } }, version: 3 },
  { id: 'chn_3', kind: 'TEAMS', name: 'Managers', host: 'prod-1.westeurope.logic.azure.com', urlEnd: 'sig4', hasSecret: false, language: 'en', zone: 'Europe/Berlin', teamIds: [], thresholds: [100], enabled: false, state: { switchedOff: 'Teams does not know this workflow any more: make a new one and enter its address' }, version: 2 },
];

/** Rooms that remember what is changed until the next start, and a trial that always arrives. */
export const channelRoutes: Route[] = [
  ['GET', /^\/channels$/, () => ({ items: channels })],
  ['POST', /^\/channels$/, ({ body: { url, secret, ...told } }) => { const made = { ...told, id: `chn_${count += 1}`, host: new URL(url).host, urlEnd: url.slice(-4), hasSecret: Boolean(secret), state: {}, version: 1 }; channels.push(made); return made; }],
  ['PUT', /^\/channels\/([^/]+)$/, ({ ids: [id], body: { url: _url, secret: _secret, ...told } }) => Object.assign(channels.find((one) => one.id === id)!, told)],
  ['DELETE', /^\/channels\/([^/]+)$/, ({ ids: [id] }) => { channels = channels.filter((one) => one.id !== id); return undefined; }],
  ['POST', /^\/channels\/([^/]+)\/test$/, () => ({ ok: true, outcome: 'TAKEN', message: 'the message was taken', at: new Date().toISOString() })],
];
