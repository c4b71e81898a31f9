import { computed } from '@preact/signals';
import type { ReapplicationChoice } from '@api/response';
import { language } from '../shared/language';
import { many } from '../words/many';

const cases = (n: number) => many(n, 'case', 'cases');

/** What is said where rules are applied to cases that are open, kept out of the rest of the page. */
export const en = {
  title: 'Open cases', hint: 'Cases keep the rules they were opened under, until you apply today’s.', unsaved: 'Save the rules first.', open: 'Apply to the cases that are open', sheet: 'Apply these rules to open cases',
  from: 'From where does the time count?',
  choices: {
    FROM_NOW_ON: { name: 'From now on', means: 'What was used of the old time counts as used of the new one; with nothing left, the reply is due at once.' },
    FROM_THE_BEGINNING: { name: 'From the beginning', means: 'As if the case had been opened under these rules; pauses still count.' },
    START_AFRESH: { name: 'Start afresh', means: 'Every case gets its whole time again, from now.' },
  } satisfies Record<ReapplicationChoice, { name: string; means: string }>,
  whose: 'Which cases', allRules: 'Under any rule', underRule: (name: string) => `Under “${name}” now`, shop: 'Shop', allShops: 'All shops',
  rule: 'Rule', changed: 'Cases', earlier: 'Due earlier', later: 'Due later', atRisk: 'At risk', overdue: 'Overdue at once', none: 'No open case changes.', looking: 'Counting …',
  missed: (n: number) => `${cases(n)} missed the old deadline. That stays recorded and counts.`,
  unchanged: (n: number) => `Already as the rules want it: ${cases(n)}.`, paused: (n: number) => `Left alone, because the time stands still: ${cases(n)}.`, replyLeaves: (n: number) => `Left alone, because a reply is on its way: ${cases(n)}.`, backlog: (n: number) => `Left alone, because the backlog has no deadline: ${cases(n)}.`, gone: (n: number) => `Answered or closed meanwhile: ${cases(n)}.`,
  apply: (n: number) => `Apply to ${cases(n)}`, history: 'Each case says in its history who applied what.', stale: 'The rules were changed meanwhile. Nothing was applied; look again.',
  running: (done: number, total: number) => `${done} of ${total} looked at`, goesOn: 'This goes on when you close the page.', stop: 'Stop', stopSure: 'Really stop', stopping: 'Stopping …', stopped: (n: number, name: string) => `Stopped by ${name}. ${cases(n)} changed before that and stay so.`, stoppedShort: (name: string) => `stopped by ${name}`, done: (n: number) => `Applied to ${cases(n)}`, close: 'Close',
  last: (version: number, choice: string) => `Version ${version} applied, ${choice}`, by: (name: string, when: string) => `by ${name}, ${when}`,
};

export const zh: typeof en = {
  title: '处理中的评价', hint: '评价沿用立案时的规则，直到你将现行规则应用于它们。', unsaved: '请先保存规则。', open: '应用于处理中的评价', sheet: '将现行规则应用于处理中的评价',
  from: '时间从何时算起？',
  choices: {
    FROM_NOW_ON: { name: '从现在起', means: '此前已用的时间计入新时限，余下的按新规则计；已用完的立即到期。' },
    FROM_THE_BEGINNING: { name: '从头算起', means: '视同立案时就按这些规则，暂停过的时间照样扣除。' },
    START_AFRESH: { name: '重新开始', means: '每条评价从现在起重新获得全部时间。' },
  },
  whose: '适用范围', allRules: '不限规则', underRule: (name: string) => `目前适用“${name}”的`, shop: '店铺', allShops: '所有店铺',
  rule: '规则', changed: '评价数', earlier: '截止提前', later: '截止推后', atRisk: '即将超时', overdue: '立即超时', none: '没有评价会改变。', looking: '统计中…',
  missed: (n: number) => `${n} 条已错过原截止时间，记录保留，照常计入报表。`,
  unchanged: (n: number) => `${n} 条本已符合现行规则。`, paused: (n: number) => `${n} 条暂停计时中，不作改动。`, replyLeaves: (n: number) => `${n} 条的回复正在发布，不作改动。`, backlog: (n: number) => `${n} 条历史评价不设时限，不作改动。`, gone: (n: number) => `${n} 条期间已回复或关闭。`,
  apply: (n: number) => `应用于 ${n} 条评价`, history: '每条评价的经过都会写明由谁、如何应用。', stale: '规则期间有改动，尚未应用，请重新查看。',
  running: (done: number, total: number) => `已处理 ${done} / ${total}`, goesOn: '关闭页面后仍会继续。', stop: '停止', stopSure: '确认停止', stopping: '正在停止…', stopped: (n: number, name: string) => `已由 ${name} 停止，此前已更改的 ${n} 条保持不变。`, stoppedShort: (name: string) => `由 ${name} 停止`, done: (n: number) => `已应用于 ${n} 条评价`, close: '关闭',
  last: (version: number, choice: string) => `已应用第 ${version} 版，${choice}`, by: (name: string, when: string) => `${name}，${when}`,
};

export const reapplyWords = computed(() => (language.value === 'zh' ? zh : en));
