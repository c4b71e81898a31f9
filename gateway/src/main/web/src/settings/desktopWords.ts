import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What only the switch for messages of the browser says, kept out of what the queue has to load. */
export const en = {
  title: 'Alerts of the browser', show: 'Show new alerts while I look at something else', hint: 'As long as a page of Replydesk is open. A click on one opens its case.', forbidden: 'This browser was told not to show them. Allow notifications for this address in its settings.', unable: 'This browser cannot show them.',
};

export const zh: typeof en = {
  title: '浏览器通知', show: '查看其他页面时显示新提醒', hint: '需要保持 Replydesk 页面打开。点击通知即可打开对应的评价。', forbidden: '浏览器已禁止显示通知，请在浏览器设置中允许本站通知。', unable: '此浏览器不支持通知。',
};

export const desktopWords = computed(() => (language.value === 'zh' ? zh : en));
