import type { en } from './en';
import { field } from './zhField';
import { refusal } from './zhRefusal';

/** 界面上的全部中文。结构与英文词典逐项一致，缺一项就无法编译。 */
export const zh = {
  common: {
    save: '保存', cancel: '取消', close: '关闭', copy: '复制', copied: '已复制', notCopied: '浏览器不允许本页面复制，请选中文字后手动复制。', back: '返回', retry: '重试', edit: '编辑',
    remove: '移除', create: '新建', done: '完成', more: '更多', all: '全部', you: '你', name: '名称', saved: '已保存。',
    unknownLanguage: '语言未知', nobody: '无', never: '从未', product: 'Replydesk',
  },
  problems: {
    unexpected: '出了点问题。', unreachable: '连接不上 Replydesk。', tryAgain: '请检查网络后重试，你写的内容仍保留在本机。',
    known: {
      'invalid-request': '有内容填写有误，请检查后重试。', 'wrong-sign-in': '邮箱或密码不正确。', 'too-many-attempts': '尝试次数过多，请稍后再试。', 'unauthorized': '登录已失效，请重新登录。', 'csrf-token-missing': '页面已过期，请刷新后重试。', 'forbidden': '你的角色没有这项权限。',
      'not-found': '找不到这项内容，可能已被移除，或你无权查看。', 'conflict': '当前状态下无法这样做，情况可能刚刚有变。', 'case-held-by-another': '已有同事在撰写回复。', 'reply-not-courteous': '回复未通过礼貌检查，请修改后再发布。', 'precondition-failed': '内容刚被他人修改过，请重新查看。',
      'request-in-progress': '上一次提交仍在处理，请稍候。', 'mail-taken': '这个邮箱已有人使用。', 'team-name-taken': '已有同名团队，请换一个名称。', 'shop-key-taken': '该平台上已有店铺使用这个代码。', 'account-connected': '另一家店铺已对接这个账号，请先移除那里的对接。', 'credentials-refused': '令牌未被平台接受。', 'marketplace-not-ready': '暂时无法向平台验证。', 'unknown-team': '所选团队不存在，可能已被移除。', 'last-admin': '这是最后一名在用的管理员，不能停用或改变角色。',
      'user-inactive': '该成员已停用，请先启用。', 'invitation-not-valid': '邀请链接无效、已过期或已使用，请管理员重新生成。', 'password-too-weak': '密码太弱：至少 8 个字符，且不能是常见密码。', 'password-wrong': '当前密码不正确。', 'too-large': '内容太长，请缩短后重试。', 'unavailable': '服务暂时不可用，请稍后重试。',
      'answer-late': '服务没有及时响应，请稍后重试。', 'answer-cut-off': '响应中断，请重试。', 'internal-error': '系统出错了，请稍后重试。',
    } as Record<string, string>,
    field,
  },
  stars: { none: '未打星', spoken: (n: number) => `${n} 星` },
  time: { days: (n: number) => `${n} 天`, hours: (n: number) => `${n} 小时`, minutes: (n: number) => `${n} 分钟`, seconds: (n: number) => `${n} 秒` },
  session: {
    title: '登录', tagline: '每一条差评，都得体、按时地回复。', mail: '邮箱', password: '密码', signIn: '登录',
    forgot: '忘记密码？请管理员给你重新发一个邀请链接。',
    welcome: '设置密码', welcomeHint: '你受邀使用 Replydesk，设好密码即可开始。',
    newPassword: '新密码', passwordHint: '至少 8 个字符，越长越好，不必复杂。', repeat: '再输一次',
    differ: '两次输入的密码不一致。', enter: '设置密码并登录', noToken: '链接不完整，请从邀请中复制整个地址。',
  },
  shell: {
    skip: '跳到正文', main: '主导航', queue: '待回复', shops: '店铺', policies: '时限', people: '成员', keys: 'API 密钥', exemptions: '免回复',
    search: '搜索或执行命令', alerts: '提醒', account: '账号', settings: '个人设置', signOut: '退出登录', shortcuts: '键盘快捷键',
    api: 'API 文档', switchLanguage: 'English', menu: '菜单', theme: '外观', notFound: '这个地址下没有内容。', toQueue: '回到待回复列表',
    offline: (time: string) => `实时更新已暂停，当前显示的是 ${time} 的数据。`, reconnect: '立即重连', noRight: '你的角色不能查看此页。',
  },
  risk: { NONE: '无时限', ON_TRACK: '正常', AT_RISK: '即将超时', OVERDUE: '已超时', MET: '按时回复', MISSED: '超时回复' },
  state: {
    OPEN: '待处理', CLAIMED: '撰写中', AWAITING_APPROVAL: '待审批', PUBLISHING: '发布中', ANSWERED: '已回复', FAILED: '发布失败', EXEMPT: '免回复', CLOSED: '已关闭',
  },
  painPoint: { QUALITY: '质量', LOGISTICS: '物流', PACKAGING: '包装', SERVICE: '服务', PRICE: '价格', WRONG_OR_MISSING: '错发漏发', SIZE_QUANTITY: '尺寸分量', AUTHENTICITY: '真伪', REFUND_AFTERSALES: '退款售后', SAFETY_HEALTH: '安全健康', OTHER: '其他' },
  verdict: { NEGATIVE: '差评', MIXED: '有褒有贬', POSITIVE: '好评', UNSURE: '待判断' },
  marketplace: { 'wildberries': 'Wildberries', 'ebay': 'eBay', 'google-play': 'Google Play', 'shopee': 'Shopee', 'manual': '手动发布' },
  queue: {
    views: '视图', view: (name: string) => `视图：${name}`, toPublish: '待发布', closed: '已办结', list: '待回复评价', byDeadline: '按截止时间',
    urgent: '最紧急', mine: '我的', unclaimed: '无人认领', overdue: '已超时', risk: '即将超时', track: '正常', approval: '待审批', publishing: '发布中',
    failed: '发布失败', backlog: '历史', answered: '已回复', exempt: '免回复',
    nextDeadline: '最近截止', live: (time: string) => `实时 ${time}`, paused: '实时更新已暂停',
    shop: '店铺', stars: '星级', painPoint: '问题', language: '语言', find: '查找评价', clear: '清除筛选', languages: (n: number) => `${n} 种语言`,
    newer: (n: number) => `有 ${n} 条更紧急的新评价`,
    repeat: (n: number) => `第 ${n} 次投诉`, improved: '已改善', edited: '有修改', writing: (name: string) => `${name}正在撰写`, backlogTag: '历史', yours: '你负责',
    allDone: '全部处理完毕', allDoneHint: '没有评价在等待回复。',
    noMatch: '没有符合条件的评价', noMatchHint: '没有待处理的评价符合这些筛选条件。', viewEmpty: '这里是空的', viewEmptyHint: '此视图中暂时没有评价。',
    pick: '选择一条评价', pickHint: '用 J、K 上下切换，按 R 开始回复。', noShops: '还没有店铺', noShopsHint: '先添加一家店铺，评价经 API 送达后就会出现在这里。', addShop: '添加店铺',
    changed: (over: number, risk: number) => `已超时 ${over} 条，即将超时 ${risk} 条`,
  },
  case: {
    title: '评价详情', back: '返回列表', published: (when: string) => `发表于 ${when}`, due: (when: string) => `须在 ${when} 前回复`, wasDue: (when: string) => `截止时间为 ${when}`,
    promise: (time: string, policy: string) => `承诺 ${time} · ${policy}`, youHold: (time: string) => `由你处理至 ${time}`, holds: (name: string, time: string) => `由${name}处理至 ${time}`,
    answeredIn: (time: string) => `用时 ${time} 回复`, meter: (percent: number) => `时间已用 ${percent}%`, threshold: (percent: number, time: string) => `${percent}%：${time}`,
    noDeadline: '无时限', backlog: '历史评价：早于本店启用时间，不计时限',
    stages: { claim: '认领', write: '撰写', approve: '审批', publish: '发布', confirm: '确认' },
    mood: '情绪', moods: ['平静', '失望', '不满', '生气', '愤怒'], why: (verdict: string) => `为何判为${verdict}？`, correct: '更正判定',
    verdictIs: (verdict: string) => `判定：${verdict}`,
    correctTitle: '更正判定', correctHint: '这条评价实际是什么？更正会连同你的名字一起记录。', reason: '理由', corrected: '判定已更正。',
    revisions: (n: number) => `有修改，共 ${n} 版`, revision: { FIRST: '首次评价', EDIT: '修改', FOLLOW_UP: '追评' }, openReview: '在平台上查看', order: '订单', obligation: (n: number) => `第 ${n} 次回复`,
    claim: '认领', claimHint: '认领后，其他人不会同时撰写', release: '放回', assign: '指派', assignTo: '负责人', assignMe: '指派给我', assignNobody: '不设负责人', responsible: (name: string) => `${name}负责`, youResponsible: '由你负责',
    heldBy: (name: string, time: string) => `${name}正在撰写回复，处理至 ${time}。`, takeOver: '接手', changedNow: '你查看期间，顾客修改了评价。请重新阅读后再回复。',
    improved: '顾客把评价改好了，但仍值得一次回复。', more: '更多操作',
    customer: '顾客', since: (when: string) => `始于 ${when}`, earlier: (n: number) => `${n} 条评价`, noCustomer: '平台没有提供顾客信息。', firstReview: '这是我们见到的第一条评价。', noReply: '未回复',
    history: '经过', notes: '备注', noteHint: '给同事的备注', addNote: '添加备注',
    gone: '找不到这条评价', goneHint: '它不存在，或属于你无权查看的店铺。', link: '复制链接', linkCopied: '链接已复制。',
  },
  history: {
    OPENED: '已立案', CLAIMED: '已认领', RELEASED: '已放回', CLAIM_EXPIRED: '认领已到期', ASSIGNED: '设定负责人', MOOD_SET: '标记情绪', NOTED: '添加备注',
    REPLY_SUBMITTED: '提交回复', REPLY_APPROVED: '回复通过审批', REPLY_RETURNED: '回复被退回', FALSE_ALARM_RELEASED: '判为误报并放行', REPLY_WITHDRAWN: '撤回回复',
    REPLY_UNDONE: '撤销提交', RECHECK_FAILED: '发布前复检未通过', REVISED: '顾客修改了评价', IMPROVED: '评价有所改善', WARNED: '时限提醒', BREACHED: '已超时',
    SENT: '已提交平台', CONFIRMED: '发布已确认', MET: '按时回复', MISSED: '超时回复', ANSWERED_ELSEWHERE: '已在平台上回复', REFUSED: '被平台拒绝',
    NOT_ANSWERABLE: '平台不接受回复', OUTCOME_UNKNOWN: '结果未知', OUTCOME_RESOLVED: '结果已确认', VANISHED: '回复消失', EXEMPTION_PROPOSED: '申请免回复',
    EXEMPTION_SIGNED: '免回复已签署', EXEMPTION_REVOKED: '免回复已撤销', REVIEW_REMOVED: '评价已被删除', CANCELLED: '时限已取消',
  },
  historyMore: { percent: (n: number) => `时间已用 ${n}%`, late: '延迟记录', self: '同一人签署', to: (name: string) => name, mood: (word: string) => word, nobody: '无' },
  composer: {
    label: '回复', height: '回复框高度', placeholder: '写给这位顾客，也写给之后看到它的每一位顾客。', saving: '保存中…', saved: (time: string) => `${time} 已保存`, unsaved: '尚未保存', kept: '已存在本机', team: '团队可见',
    count: (n: number, max: string) => `${n} / ${max}`, publish: '发布', approval: '提交审批', override: '申请破例', refused: '不可发布', submitting: '提交中…',
    courtesy: '礼貌检查', parts: { GREETING: '问候', THANKS: '致谢', APOLOGY: '道歉', ACKNOWLEDGEMENT: '点明问题', REMEDY: '补救或下一步', PROMISE: '具体承诺', CLOSING: '结语', TONE: '语气' }, of100: (outcome: string) => `/ 100，${outcome}`, outcome: { PASS: '通过', SECOND_LOOK: '需要复核', REJECT: '未通过' }, empty: '你写的时候，检查会随时给出意见。', down: '检查服务暂时连不上，发布时会再次检查。',
    show: '在文中查看', never: '此项不能破例，请修改文字。', languageConfirm: '我已通读这段文字。它的语言不在检查范围内。',
    overrideTitle: '申请破例', overrideHint: '审批人会看到你的理由并作出决定，理由会留在经过里。', overrideReason: '为什么应该照原文发布？', overrideSend: '提交审批',
    sentForApproval: '回复已提交审批。', goesOut: (n: number) => `回复将在 ${n} 秒后发出`, undo: '撤销', undone: '已撤销，文字回到草稿。', readOnly: '你的角色只能查看，不能回复。',

  },
  conflict: {
    draftTitle: '草稿有两个版本', draftHint: '你撰写期间，草稿在别处被保存过。', mine: '你的', theirs: (name: string) => `${name}保存的`, keepMine: '保留我的', takeTheirs: '采用另一版',
    caseTitle: '你撰写期间情况有变', caseHint: '尚未提交任何内容，请对比后再决定。', before: '你读到的评价', after: '现在的评价', your: '你的回复', happened: '期间发生', sendNow: '照原文提交', goOn: '继续撰写', same: '评价本身没有变化。',
  },
  reply: {
    title: '回复', by: (name: string) => `${name}撰写`, waiting: '这条回复等待审批', reasons: { SECOND_LOOK: '检查建议复核', SAFETY: '涉及安全问题', POLICY: '时限规则要求审批', OVERRIDE: '申请了破例' } as Record<string, string>,
    wrote: (name: string) => `${name}说明：`, approve: '通过', returnIt: '退回', returnTitle: '退回回复', returnHint: '文字会连同你的意见一起回到撰写人的草稿。', whatToChange: '需要怎么改？', falseAlarm: '误报，放行', falseAlarmTitle: '判为误报', falseAlarmHint: '你认为这里的硬性问题判断有误。此决定会被记录，用于改进检查。',
    withdraw: '撤回修改', withdrawn: '已撤回，可以继续修改。', approved: '已通过。', returned: '已退回给撰写人。', ownReply: '你写的回复须由他人审批。', earlier: '之前的回复', score: (n: number) => `礼貌分 ${n}`,
    held: (n: number) => `${n} 秒后发出`, heldHint: '在此之前可以撤销。',
    byHand: '手动发布', step1: '复制回复', step2: '到平台上发布', step3: '粘贴已发布回复的链接', copyText: '复制文字', openReview: '打开评价', publishedAt: '发布时间', record: '登记发布', recorded: '已回复，辛苦了。', proofTime: '其他时间',
    answered: '已回复', answeredElsewhere: '已在平台上回复', seeIt: '查看原文', confirmedAt: (when: string) => `${when} 确认`, lateBy: (time: string) => `超时 ${time}`, ahead: (time: string) => `提前 ${time}`, decidedBy: (name: string) => `${name}审批`, selfSigned: '由撰写人本人审批（仅有一名在岗成员）', unknown: '无法确定这条回复是否已发布', unknownHint: '请到平台上查看后告知结果。', isThere: '已发布', isNot: '没有发布', failed: '平台拒绝了这条回复', because: refusal,
    failedHint: { REJECTED: '请认领工单，修改后重新发布。', NOT_ANSWERABLE: '已提议免回复，需由另一人签字。' },
  },
  underway: { PENDING: '等待发送', SENDING: '发送中', SENT: '已发送，平台审核中' },
  underwayHint: { PENDING: '系统会自动把回复发到平台。', SENDING: '回复正在发往平台。', SENT: '在平台上看到后即视为已回复。' },
  publication: { HELD: '待发出', PENDING: '待手动发布', SENDING: '发送中', SENT: '已发送', CONFIRMED: '已确认', CANCELLED: '已取消', REJECTED: '被拒绝', OUTCOME_UNKNOWN: '结果未知', NOT_ANSWERABLE: '不可回复' },
  exemption: {
    propose: '申请免回复', title: '申请免回复', hint: '不回复只是例外，须由另一人签署，并计入每份报表。', reason: '理由', note: '签署人需要了解什么？', send: '提交申请',
    reasons: { SPAM: '垃圾或广告', NOT_ANSWERABLE: '平台不接受回复', LEGAL_HOLD: '涉及法律事务，不宜公开回复', DUPLICATE: '重复评价', NOT_NEGATIVE: '并非差评', IMPROVED: '顾客已经满意' },
    proposed: (name: string) => `${name}申请不回复这条评价`, signed: (name: string) => `免回复，${name}签署`, self: '由唯一在岗成员申请并签署', sign: '签署', revoke: '撤销', revokeTitle: '撤销免回复', revokeHint: '评价将重新进入待回复，时限不变。', withdraw: '收回申请', withdrawTitle: '收回申请', withdrawHint: '评价仍待回复，时限不变。', withdrawn: '申请已收回。', own: '你的申请须由他人签署。', thanks: '申请已提交，等待签署。', done: '已签署，不再需要回复。', revoked: '已撤销，评价重新待回复。',
    page: '免回复', pageHint: '不再回复的评价，都有理由和第二人的签署。', states: { PROPOSED: '待签署', SIGNED: '已签署', REVOKED: '已撤销' }, none: '没有免回复', noneHint: '这里的每条评价都会得到回复。', review: '评价', proposedBy: '申请人',
  },
  demo: {
    title: '不妨试试', hide: '收起这些步骤', harmless: '这是示例店铺，不会发给真实的顾客。',
    steps: ['最紧急的评价已经打开，按 C 认领。', '按 R，写一条回复。', '看礼貌检查边读边提意见。', '按 Ctrl Enter 发布，几秒之内还能撤回。', '点右上角的铃铛，看看谁在什么时候收到了提醒。'],
  },
  alerts: {
    title: '提醒', none: '没有提醒', noneHint: '临近截止时间时，会在这里告诉你。', readAll: '全部标为已读', unread: (n: number) => `${n} 条未读提醒`, passed: (n: number) => `时间已用 ${n}%`, missed: '已超时', late: '延迟通知', due: (when: string) => `截止 ${when}`, isNew: '新',
  },
  shops: {
    title: '店铺', hint: '顾客写评价的地方。评价用平台和店铺代码指明所属店铺。', add: '添加店铺', none: '还没有店铺', noneHint: '添加第一家店铺，再经 API 送入评价，它们就会出现在待回复列表。', name: '名称', marketplace: '平台', key: '店铺代码', keyHint: '简短且固定，经 API 送入的评价要带上它。', teams: '团队', teamsHint: '不选则所有人可见。', zone: '时区', enforceFrom: '从何时起计时限', enforceHint: '更早且送达时已超时的评价归入历史。', addSend: '添加', added: (name: string) => `已添加${name}。`, everybody: '所有人', edit: (name: string) => name, toQueue: '查看评价',
  },
  settings: {
    title: '个人设置', profile: '个人资料', name: '姓名', language: '语言', zone: '时区', zoneHint: '所有时间按此时区显示。', undo: '撤销时间', undoHint: '回复在发出前等待多久。剩余时间不足时会立即发出。', none: '不等待', seconds: (n: number) => `${n} 秒`, appearance: '外观', themes: { system: '跟随系统', light: '浅色', dark: '深色' }, keyboard: '键盘', letters: '单键快捷键', lettersHint: '如 J、K、R。Ctrl 或 ⌘ 组合键始终可用。', device: '仅保存在本机。', password: '密码', current: '当前密码', change: '修改密码', changed: '密码已修改，其他设备已退出登录。', saved: '已保存。',
  },
  commands: {
    palette: '命令', find: '输入命令，或搜索评价', none: '没有匹配的命令。', searchFor: (text: string) => `搜索评价“${text}”`, sheet: '键盘快捷键', groups: { case: '当前评价', list: '列表', go: '前往', app: 'Replydesk' }, off: '单键快捷键已关闭，可在个人设置中打开。',
    next: '下一条', previous: '上一条', reply: '撰写回复', publish: '发布回复', undo: '撤销上一步', leave: '离开回复框，回到列表', claim: '认领', release: '放回', assignMe: '指派给我', assign: '指派给他人', note: '写备注', exempt: '申请免回复', copyLink: '复制评价链接', approve: '通过回复', copyReply: '复制回复文字',
    search: '在列表中搜索', showNewer: '显示更紧急的新评价', palettes: '打开命令面板', sheets: '显示快捷键', theme: '切换深浅色', language: 'Switch to English', alerts: '打开提醒', signOut: '退出登录', jump: (name: string) => `前往${name}`,
  },
} satisfies typeof en;
