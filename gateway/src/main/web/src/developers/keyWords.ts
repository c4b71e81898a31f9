import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What only the page of API keys says, kept out of what the queue has to load. */
export const en = {
  title: 'API keys', hint: 'Machines sign in with a key. A key carries only the rights you give it.', create: 'New key', none: 'No keys yet', noneHint: 'Make one to send reviews from your own systems.', scopes: 'Rights', lastUsed: 'Last used', expires: 'Expires', revoke: 'Revoke', revokeTitle: (name: string) => `Revoke ${name}?`, revokeHint: 'The key stops working within five seconds, everywhere. This cannot be undone.', revoked: 'revoked', revokedNow: 'Key revoked.', secretTitle: 'Your new key', secretHint: 'Copy it now. It cannot be shown again.', never: 'never', createSend: 'Make the key', days: 'Valid for', forever: 'No end', forDays: (n: number) => `${n} days`, nameHint: 'What uses it, for example “shop export”.', notUsed: 'not used yet', expired: 'expired',
  scope: { 'reviews:write': 'send reviews', 'reviews:read': 'read reviews', 'cases:read': 'read cases', 'cases:write': 'work on cases', 'settings:write': 'change settings', 'people:write': 'run people and keys', 'reports:read': 'read reports' } as Record<string, string>,
  reference: 'API reference', try: 'Try it', tryHint: 'A first review, from any terminal:',
};

export const zh: typeof en = {
  title: 'API 密钥', hint: '系统之间用密钥登录，密钥只拥有你给它的权限。', create: '新建密钥', none: '还没有密钥', noneHint: '新建一个，就能从你自己的系统送入评价。', scopes: '权限', lastUsed: '最近使用', expires: '到期', revoke: '吊销', revokeTitle: (name: string) => `吊销“${name}”？`, revokeHint: '密钥会在五秒内全面失效，且无法恢复。', revoked: '已吊销', revokedNow: '密钥已吊销。', secretTitle: '新密钥', secretHint: '请立即复制，之后无法再次查看。', never: '永不', createSend: '生成密钥', days: '有效期', forever: '不限', forDays: (n: number) => `${n} 天`, nameHint: '写明用途，例如“店铺导出”。', notUsed: '尚未使用', expired: '已过期',
  scope: { 'reviews:write': '送入评价', 'reviews:read': '读取评价', 'cases:read': '读取案件', 'cases:write': '处理案件', 'settings:write': '修改设置', 'people:write': '管理成员和密钥', 'reports:read': '读取报表' } as Record<string, string>,
  reference: 'API 文档', try: '试一试', tryHint: '在任意终端送入第一条评价：',
};

export const keyWords = computed(() => (language.value === 'zh' ? zh : en));
