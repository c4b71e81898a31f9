import * as gateway from '@api/gateway';
import * as notification from '@api/notification';
import * as response from '@api/response';
import * as review from '@api/review';
import { settings } from './api';

/** What only the settings pages call, kept out of what the queue has to load. */
export const adminApi = {
  users: new gateway.UsersApi(new gateway.Configuration(settings)),
  teams: new gateway.TeamsApi(new gateway.Configuration(settings)),
  keys: new gateway.ApiKeysApi(new gateway.Configuration(settings)),
  sources: new review.SourceApi(new review.Configuration(settings)),
  imports: new review.ImportApi(new review.Configuration(settings)),
  quarantine: new review.QuarantineApi(new review.Configuration(settings)),
  replays: new review.ReplayApi(new review.Configuration(settings)),
  reports: new response.ReportsApi(new response.Configuration(settings)),
  outages: new response.OutagesApi(new response.Configuration(settings)),
  board: new response.BoardApi(new response.Configuration(settings)),
  channels: new notification.ChannelsApi(new notification.Configuration(settings)),
  rosters: new notification.RostersApi(new notification.Configuration(settings)),
  sla: new response.SlaApi(new response.Configuration(settings)),
  reapplications: new response.ReapplicationsApi(new response.Configuration(settings)),
  calendars: new response.CalendarsApi(new response.Configuration(settings)),
};
