import * as response from '@api/response';
import { settings } from '../shared/api';

/** What is called only where a clock stands still or is to. */
export const pausesApi = new response.PausesApi(new response.Configuration(settings));
