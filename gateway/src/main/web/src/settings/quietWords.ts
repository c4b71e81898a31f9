import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What only quiet hours say. */
export const en = {
  title: 'Quiet hours', hint: 'Mails and messages of the browser about deadlines that are not missed yet wait until the end. If the deadline falls before that, they come at once, as whatever is missed always does.', from: 'From', to: 'Until', toHint: 'Before the beginning: on the next day.', days: 'Begin on', save: 'Save the quiet hours', end: 'No quiet hours', saved: 'Saved.',
};

export const zh: typeof en = {
  title: '免打扰时段', hint: '尚未超时的提醒，邮件和浏览器通知等到时段结束再发。如果截止时间更早，则立即发出；已超时的提醒始终立即发出。', from: '开始', to: '结束', toHint: '早于开始时间则为次日。', days: '开始于', save: '保存免打扰时段', end: '取消免打扰', saved: '已保存。',
};

export const quietWords = computed(() => (language.value === 'zh' ? zh : en));
