import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What is said where a password is chosen, kept out of what every queue has to load. */
export const en = {
  welcome: 'Choose a password', welcomeHint: 'You were invited to Replydesk. With a password you can start at once.',
  newPassword: 'New password', passwordHint: 'At least eight characters; longer is better than complicated.', repeat: 'Once more',
  differ: 'The two passwords differ.', enter: 'Set the password and sign in',
  noToken: 'This link is not complete. Copy the whole address from the invitation.',
};

export const zh: typeof en = {
  welcome: '设置密码', welcomeHint: '你受邀使用 Replydesk，设好密码即可开始。',
  newPassword: '新密码', passwordHint: '至少 8 个字符，越长越好，不必复杂。', repeat: '再输一次',
  differ: '两次输入的密码不一致。', enter: '设置密码并登录', noToken: '链接不完整，请从邀请中复制整个地址。',
};

export const invitationWords = computed(() => (language.value === 'zh' ? zh : en));
