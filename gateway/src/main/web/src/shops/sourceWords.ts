import { computed } from '@preact/signals';
import { language } from '../shared/language';
import { many } from '../words/many';

/** What only the shops page says, kept out of what the queue has to load. */
export const en = {
  title: 'Connection', connect: 'Connect', trying: 'Trying the token', connected: 'Connected. Reading has begun, old reviews included.', connectHint: 'Once connected, reviews are read from Wildberries by themselves.',
  token: 'API token', tokenHint: 'In the seller account: Settings, Access to the API. Make a token for the category “Questions and reviews” with write access and copy it whole. It is kept encrypted and never shown again.',
  state: { ACTIVE: 'Connected', PAUSED: 'Paused', BROKEN: 'Needs your attention' } as Record<string, string>, since: 'since', lastRead: 'Last read', notYet: 'not yet', ago: (n: number) => (n < 1 ? 'less than a minute ago' : `${many(n, 'minute', 'minutes')} ago`),
  history: 'Old reviews', historyState: { READING: 'being read', READ: 'all read' } as Record<string, string>, budget: 'Requests left', left: (left: number, burst: number) => `${left} of ${burst}`, blocked: 'Wildberries asked us to wait until',
  counts: 'Read so far', countsOf: (created: number, updated: number, known: number, quarantined: number) => `${created} new · ${updated} changed · ${known} known · ${quarantined} not readable`, missing: 'Missing', nothingMissing: 'nothing', missingOf: (n: number) => many(n, 'review', 'reviews'),
  contacts: 'Contact data customers already see', contactsHint: 'A hotline, address or link that the shop publishes at the marketplace, one to a line. Replies may name these and no others.',
  test: 'Test', works: 'Wildberries takes the token.', pause: 'Pause', resume: 'Resume', renew: 'New token', removeSure: 'Really remove', complete: 'Is everything here?', moreHere: 'More here than at the marketplace is fine: reviews are removed there and stay here, and Wildberries does not count those without text.', day: 'Day', there: 'At the marketplace', here: 'Here', checked: 'Compared',
  trouble: {
    CREDENTIALS_WRONG: 'Wildberries does not know this token. Copy it again from the seller account, whole and without quotes.', CREDENTIALS_EXPIRED: 'The token has expired. Make a new one in the seller account and enter it here.', CREDENTIALS_REVOKED: 'The token was withdrawn in the seller account. Make a new one and enter it here.',
    PAYMENT_REQUIRED: 'Wildberries wants to be paid before it answers. Check the tariff of this token in the seller account.', NOT_ALLOWED: 'This token may not read or answer reviews. Make one with the category “Questions and reviews”.', TOO_MANY_REQUESTS: 'Wildberries was asked too often and wants us to wait. Reading goes on by itself.',
    MARKETPLACE_FAILS: 'Wildberries has a failure of its own. It is tried again by itself.', NO_ANSWER: 'Wildberries did not answer. It is tried again by itself.', UNREACHABLE: 'Wildberries cannot be reached from our servers. It is tried again by itself.', NOT_UNDERSTOOD: 'Something else answered in place of Wildberries, such as a maintenance page. It is tried again by itself.',
    REQUEST_REFUSED: 'Wildberries refused a request. It is tried again by itself.', REPEATED_PAGE: 'Wildberries gave the same page twice. Reading starts again later.', OUT_OF_ORDER: 'Wildberries gave reviews in an order that cannot be followed. Reading starts again later.',
  } as Record<string, string>,
};

export const zh: typeof en = {
  title: '对接', connect: '对接', trying: '正在验证令牌', connected: '对接成功，正在读取评价，包括以往的评价。', connectHint: '对接后，系统会自动从 Wildberries 读取评价。',
  token: 'API 令牌', tokenHint: '在卖家后台的“设置 → API 访问”中，为“问题与评价”类别创建可写令牌，完整复制到这里。令牌加密保存，之后不再显示。',
  state: { ACTIVE: '已对接', PAUSED: '已暂停', BROKEN: '需要处理' } as Record<string, string>, since: '始于', lastRead: '上次读取', notYet: '尚未', ago: (n: number) => (n < 1 ? '不到一分钟前' : `${n} 分钟前`),
  history: '以往的评价', historyState: { READING: '正在读取', READ: '已全部读取' } as Record<string, string>, budget: '剩余请求', left: (left: number, burst: number) => `${left} / ${burst}`, blocked: '平台要求暂停请求，直到',
  counts: '累计读取', countsOf: (created: number, updated: number, known: number, quarantined: number) => `新增 ${created} · 更新 ${updated} · 已有 ${known} · 无法读取 ${quarantined}`, missing: '缺少', nothingMissing: '无', missingOf: (n: number) => `${n} 条评价`,
  contacts: '已公示的联系方式', contactsHint: '店铺在平台上公示的客服热线、邮箱或网址，每行一个。回复中只可以出现这些联系方式。',
  test: '测试', works: '令牌有效。', pause: '暂停', resume: '继续', renew: '更换令牌', removeSure: '确认移除', complete: '评价是否齐全', moreHere: '本系统比平台多属正常：平台删除的评价在这里仍会保留，而且 Wildberries 不统计没有文字的评价。', day: '日期', there: '平台', here: '本系统', checked: '核对时间',
  trouble: {
    CREDENTIALS_WRONG: 'Wildberries 不认识这个令牌，请从卖家后台重新完整复制，不要带引号。', CREDENTIALS_EXPIRED: '令牌已过期，请在卖家后台创建新令牌并填到这里。', CREDENTIALS_REVOKED: '令牌已在卖家后台被撤销，请创建新令牌并填到这里。',
    PAYMENT_REQUIRED: 'Wildberries 要求付费后才响应，请在卖家后台检查该令牌的套餐。', NOT_ALLOWED: '该令牌无权读取或回复评价，请为“问题与评价”类别创建令牌。', TOO_MANY_REQUESTS: '请求过于频繁，Wildberries 要求稍候，之后会自动继续。',
    MARKETPLACE_FAILS: 'Wildberries 自身出现故障，稍后会自动重试。', NO_ANSWER: 'Wildberries 没有响应，稍后会自动重试。', UNREACHABLE: '服务器暂时连不上 Wildberries，稍后会自动重试。', NOT_UNDERSTOOD: '返回的不是 Wildberries 的数据，可能是维护页面，稍后会自动重试。',
    REQUEST_REFUSED: 'Wildberries 拒绝了一次请求，稍后会自动重试。', REPEATED_PAGE: 'Wildberries 重复返回同一页，稍后会重新读取。', OUT_OF_ORDER: 'Wildberries 返回的评价顺序异常，稍后会重新读取。',
  } as Record<string, string>,
};

export const sourceWords = computed(() => (language.value === 'zh' ? zh : en));
