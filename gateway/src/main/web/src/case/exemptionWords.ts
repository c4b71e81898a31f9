import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What is said where exemptions are proposed, taken back and listed, kept out of what the queue has to load. */
export const en = {
  title: 'Propose not to answer', hint: 'Not answering is the exception. Another person has to sign; it counts in every report.', reason: 'Reason', note: 'What should the signer know?', send: 'Propose', thanks: 'Proposed. It waits for a signature.',
  proposed: (name: string) => `${name} proposes not to answer this review`, signed: (name: string) => `Exempt, signed by ${name}`, self: 'proposed and signed by the only active person', sign: 'Sign', revoke: 'Revoke', withdraw: 'Withdraw the proposal', own: 'Somebody else has to sign your proposal.', done: 'Signed. No answer is owed any more.',
  revokeTitle: 'Take the exemption back', revokeHint: 'The case is open again, under the same deadline.', revoked: 'Taken back. The case is open.', withdrawTitle: 'Withdraw the proposal', withdrawHint: 'The review stays in the queue, under the same deadline.', withdrawn: 'Withdrawn.',
  page: 'Exemptions', pageHint: 'Reviews that will not be answered, with a reason and a second signature.', states: { PROPOSED: 'To be signed', SIGNED: 'Signed', REVOKED: 'Taken back' }, none: 'No exemption', noneHint: 'Every review here gets an answer.', review: 'Review', proposedBy: 'Proposed by',
};

export const zh: typeof en = {
  title: '申请免回复', hint: '不回复只是例外，须由另一人签署，并计入每份报表。', reason: '理由', note: '签署人需要了解什么？', send: '提交申请', thanks: '申请已提交，等待签署。',
  proposed: (name: string) => `${name}申请不回复这条评价`, signed: (name: string) => `免回复，${name}签署`, self: '由唯一在岗成员申请并签署', sign: '签署', revoke: '撤销', withdraw: '收回申请', own: '你的申请须由他人签署。', done: '已签署，不再需要回复。',
  revokeTitle: '撤销免回复', revokeHint: '评价将重新进入待回复，时限不变。', revoked: '已撤销，评价重新待回复。', withdrawTitle: '收回申请', withdrawHint: '评价仍待回复，时限不变。', withdrawn: '申请已收回。',
  page: '免回复', pageHint: '不再回复的评价，都有理由和第二人的签署。', states: { PROPOSED: '待签署', SIGNED: '已签署', REVOKED: '已撤销' }, none: '没有免回复', noneHint: '这里的每条评价都会得到回复。', review: '评价', proposedBy: '申请人',
};

export const exemptionWords = computed(() => (language.value === 'zh' ? zh : en));
