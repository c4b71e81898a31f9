import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What is said of promises that were kept. */
export const en = {
  title: 'Promises kept', last: 'by the day a review was published, 30 days', csv: 'As a table (CSV)', none: 'No review needed an answer in these days.', day: 'Day', total: 'Together', kept: 'Kept', met: 'In time', missed: 'Late', overdue: 'Overdue', running: 'Still in time', paused: 'Paused', exempt: 'Exempt', half: 'Half within', most: '90 % within', unanswered: 'Unanswered', hint: 'Kept: in time, of those in time, late and overdue. Reply times say nothing about what is unanswered.',
};

export const zh: typeof en = {
  title: '按时回复率', last: '按评价发表日期，近 30 天', csv: '下载表格（CSV）', none: '这些天没有需要回复的评价。', day: '日期', total: '合计', kept: '按时率', met: '按时', missed: '超时回复', overdue: '已超时', running: '尚未到期', paused: '已暂停', exempt: '免回复', half: '半数不超过', most: '九成不超过', unanswered: '未回复', hint: '按时率＝按时 ÷（按时＋超时回复＋已超时）。回复用时不含未回复的评价。',
};

export const keptWords = computed(() => (language.value === 'zh' ? zh : en));
