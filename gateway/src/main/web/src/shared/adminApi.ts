import * as gateway from '@api/gateway';
import * as response from '@api/response';
import * as review from '@api/review';
import { settings } from './api';

/** What only the settings pages call, kept out of what the queue has to load. */
export const adminApi = {
  users: new gateway.UsersApi(new gateway.Configuration(settings)),
  teams: new gateway.TeamsApi(new gateway.Configuration(settings)),
  keys: new gateway.ApiKeysApi(new gateway.Configuration(settings)),
  sources: new review.SourceApi(new review.Configuration(settings)),
  sla: new response.SlaApi(new response.Configuration(settings)),
};
