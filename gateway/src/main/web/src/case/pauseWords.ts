import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What is said of clocks that stand still, kept out of what the queue has to load. */
export const en = {
  propose: 'Pause the deadline', title: 'Pause the deadline', hint: 'Only while you dispute this review at its marketplace. Another person has to sign; until then the time runs. A pause shows in the queue, in the history and in every report.',
  evidence: 'What shows that the review is to be disputed?', link: 'Link to the appeal', linkHint: 'https://…, if there is one', endsAt: 'Decided by', endsHint: 'Then the time runs again by itself. Left empty: until somebody lets it run.', send: 'Propose the pause', thanks: 'Proposed. The time runs until somebody else has signed.',
  proposed: (name: string) => `${name} proposes to pause the deadline`, sign: 'Sign', signed: 'Signed. The time stands still.', own: 'Somebody else has to sign your proposal.', withdraw: 'Withdraw the proposal', withdrawHint: 'The time runs on as before.', withdrawn: 'Withdrawn.',
  paused: 'Paused', since: (when: string) => `Paused since ${when}`, until: (when: string) => `until ${when} at the latest`, by: (name: string) => `by ${name}`, signedBy: (name: string) => `signed by ${name}`, self: 'signed by the same person', evidenceAt: 'Open the appeal',
  resume: 'Let the time run', resumeTitle: 'Let the time run', resumeHint: 'The deadline then lies as far ahead as it did when it was paused, counted in its own hours.', resumed: 'The time runs again.',
  short: { MARKETPLACE_OUTAGE: 'Paused: outage', MARKETPLACE_APPEAL: 'Paused: appeal' },
  reasons: { MARKETPLACE_OUTAGE: 'the marketplace is out', MARKETPLACE_APPEAL: 'the review is disputed' },
  ends: { BY_HAND: 'by hand', APPEAL_OVER: 'the appeal is over', OUTAGE_OVER: 'the marketplace works again', SAFETY: 'it is about safety' },
  history: { PAUSE_PROPOSED: 'Pause proposed', PAUSE_WITHDRAWN: 'Pause withdrawn', PAUSED: 'Deadline paused', RESUMED: 'Deadline runs again' } as Record<string, string>,
  countsFrom: (when: string) => `counts from ${when}`, dueNow: (when: string) => `due ${when}`,
  waiting: 'Pauses to be signed', waitingHint: 'The time of these reviews runs until somebody signs.', review: 'Review', reason: 'Evidence', proposedBy: 'Proposed by',
};

export const zh: typeof en = {
  propose: '暂停计时', title: '暂停计时', hint: '仅限正在向平台申诉的评价，须由另一人签署，签署前照常计时。暂停会显示在列表、经过和每份报表中。',
  evidence: '申诉的依据是什么？', link: '申诉链接', linkHint: '如有，请填写 https:// 开头的地址', endsAt: '最迟裁定时间', endsHint: '到时自动恢复计时；留空则由人恢复。', send: '提交申请', thanks: '申请已提交，他人签署前照常计时。',
  proposed: (name: string) => `${name}申请暂停计时`, sign: '签署', signed: '已签署，计时已暂停。', own: '你的申请须由他人签署。', withdraw: '收回申请', withdrawHint: '照常计时。', withdrawn: '申请已收回。',
  paused: '已暂停', since: (when: string) => `${when} 起暂停计时`, until: (when: string) => `最迟至 ${when}`, by: (name: string) => `${name}提出`, signedBy: (name: string) => `${name}签署`, self: '同一人签署', evidenceAt: '查看申诉',
  resume: '恢复计时', resumeTitle: '恢复计时', resumeHint: '暂停时还剩多少时间，恢复后就还有多少，按原有的计时方式计算。', resumed: '已恢复计时。',
  short: { MARKETPLACE_OUTAGE: '暂停：平台故障', MARKETPLACE_APPEAL: '暂停：申诉' },
  reasons: { MARKETPLACE_OUTAGE: '平台故障', MARKETPLACE_APPEAL: '申诉中' },
  ends: { BY_HAND: '手动恢复', APPEAL_OVER: '申诉已结束', OUTAGE_OVER: '平台已恢复', SAFETY: '涉及安全' },
  history: { PAUSE_PROPOSED: '申请暂停计时', PAUSE_WITHDRAWN: '收回暂停申请', PAUSED: '暂停计时', RESUMED: '恢复计时' } as Record<string, string>,
  countsFrom: (when: string) => `自 ${when} 起算`, dueNow: (when: string) => `截止时间改为 ${when}`,
  waiting: '待签署的暂停', waitingHint: '签署之前，这些评价照常计时。', review: '评价', reason: '依据', proposedBy: '申请人',
};

export const pauseWords = computed(() => (language.value === 'zh' ? zh : en));
