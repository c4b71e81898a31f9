import { me } from '../session/session';

/** The launcher gives this name to the merchant of the demo shop, and to no other. */
export const isDemo = () => me.value?.merchant.name === 'Replydesk demo';
