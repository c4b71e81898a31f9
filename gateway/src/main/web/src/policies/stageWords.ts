import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What the page of deadlines says of stages, later answers, levels, and customers and products. */
export const en = {
  stages: 'Time for each stage', stagesHint: 'Whoever is late with a stage is told, and so is the lead of the team. Together not longer than the promise. Empty: no target.',
  stage: { triage: 'Until somebody takes it', claim: 'Until whoever is responsible begins', write: 'Writing', approve: 'Approving', publish: 'Until it is seen' },
  claimHint: 'After that nobody is responsible any more, and the case is back in the queue.',
  time: 'e.g. 2 h or 30 min',
  followUp: 'Answer within, when the customer writes again', followUpHint: 'After our reply. Empty: as long as for the first answer.', followUpShort: (time: string) => `later answers ${time}`,
  level: 'Service level', noLevel: 'not named', levels: { BASIC: 'Basic: what every customer gets', EXPECTED: 'Expected: what a case like this gets', SURPRISING: 'Surprising: more than anybody expects' }, levelShort: { BASIC: 'basic', EXPECTED: 'expected', SURPRISING: 'surprising' },
  tiers: 'Customer', tier: { NEW: 'New', REGULAR: 'Regular', VIP: 'VIP' },
  products: 'Products', productsHint: 'Ids as the marketplace names them, one of them is enough. Empty: all.',
  mood: 'Mood', anyMood: 'any', moodFrom: (word: string) => `${word} or worse`, moodHint: 'Known only once somebody said so: new cases never match. Apply the rules again to reach those that are open.',
};

export const zh: typeof en = {
  stages: '各环节时限', stagesHint: '某个环节超时，会通知当事人和团队负责人。各环节合计不得超过回复时限。留空则不设。',
  stage: { triage: '等人接手', claim: '负责人开始处理', write: '撰写', approve: '审批', publish: '等待显示' },
  claimHint: '超时后取消负责人，评价回到队列。',
  time: '如 2 小时、30 分钟',
  followUp: '顾客追评后须在多久内回复', followUpHint: '指我们已回复之后。留空则与首次回复相同。', followUpShort: (time: string) => `追评 ${time}`,
  level: '服务等级', noLevel: '不注明', levels: { BASIC: '基本：每位顾客都享有', EXPECTED: '期望：同类问题应有的待遇', SURPRISING: '惊喜：超出顾客的预期' }, levelShort: { BASIC: '基本', EXPECTED: '期望', SURPRISING: '惊喜' },
  tiers: '顾客', tier: { NEW: '新客', REGULAR: '老客', VIP: 'VIP' },
  products: '商品', productsHint: '填写平台的商品编号，符合其一即可。留空则不限。',
  mood: '情绪', anyMood: '不限', moodFrom: (word: string) => `${word}及以上`, moodHint: '情绪须由人标记，新评价不会匹配；对处理中的评价重新应用规则后生效。',
};

export const stageWords = computed(() => (language.value === 'zh' ? zh : en));
