import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What only the page of channels says, kept out of what the queue has to load. */
export const en = {
  title: 'Channels', hint: 'Chat rooms and systems of your own that hear of deadlines, beside mail and the alerts here.', add: 'Connect a channel', none: 'No channel yet', noneHint: 'Connect the room your team reads, and it hears before a reply is late.',
  name: 'Name', nameHint: 'What you call the room, for example “Front desk”.', kind: 'Kind', to: 'Leads to', hears: 'Hears', state: 'State', test: 'Send a trial', testing: 'Sending', connected: (name: string) => `${name} is connected. Send a trial to see whether it works.`, removed: (name: string) => `${name} is removed.`, removeSure: 'Really remove',
  kinds: { SLACK: 'Slack', TEAMS: 'Microsoft Teams', DINGTALK: 'DingTalk', WECOM: 'WeCom', FEISHU: 'Feishu or Lark', WEBHOOK: 'Webhook of your own' } as Record<string, string>,
  url: 'Address', urlKept: (host: string, end: string) => `Stays as it is (${host} …${end}) unless you enter another one.`,
  where: {
    SLACK: 'In Slack: your app, Incoming Webhooks, Add New Webhook to Workspace. Copy the address that begins with https://hooks.slack.com/.', TEAMS: 'In the Teams channel: More options, Workflows, “Send webhook alerts to a channel”. Copy the address that the workflow shows at the end.',
    DINGTALK: 'In the DingTalk group: Group Settings, Bot, Add Robot, Custom. Choose “Additional Signature” and copy address and secret.', WECOM: 'In the WeCom group: right click, Add Group Bot. Copy the webhook address of the bot.',
    FEISHU: 'In the Feishu or Lark group: Settings, Bots, Add Bot, Custom Bot. Switch on signature verification and copy address and secret.', WEBHOOK: 'An https address of your own on port 443. It gets JSON, signed by Standard Webhooks, and answers 2xx.',
  } as Record<string, string>,
  secret: 'Secret', secretHint: { DINGTALK: 'Begins with SEC. Leave it empty if the robot works by keywords or addresses.', FEISHU: 'Leave it empty if the bot checks no signature.', WEBHOOK: 'Begins with whsec_. Your system checks the signature with it. Copy it now, it is not shown again.' } as Record<string, string>, generate: 'Make one',
  language: 'Language of the messages', zone: 'Time zone of the messages', teams: 'Teams', teamsHint: 'None chosen: it hears of all shops.', everybody: 'all shops', thresholds: 'When', asMail: 'Main warning and breach, as mail', atThresholds: 'At other thresholds', percent: 'Per cent of the time that has passed', percentHint: 'Separated by commas, for example 50, 75, 100. 100 is the deadline.', at: (percents: string) => `at ${percents} %`, enabled: 'Send alerts here',
  off: 'Off', switchedOff: 'Switched off by itself', failing: 'Nothing gets through since', worked: 'Last message', unused: 'Nothing sent yet',
  outcome: { TAKEN: 'It works: the trial has arrived.', NOT_NOW: 'It could not be sent just now.', NOT_BEFORE: 'It takes no more messages for the moment.', REFUSED: 'The other side refused the trial.', GONE: 'The other side no longer knows this address, so the channel is switched off.' } as Record<string, string>,
};

export const zh: typeof en = {
  title: '通知渠道', hint: '除邮件和站内提醒外，还可以把时限提醒发到聊天群或自有系统。', add: '添加渠道', none: '还没有渠道', noneHint: '接入团队常用的群，在回复超时之前收到提醒。',
  name: '名称', nameHint: '给它起个名字，例如“前台群”。', kind: '类型', to: '发往', hears: '接收范围', state: '状态', test: '发送测试', testing: '正在发送', connected: (name) => `“${name}”已添加，可以发送测试看看是否可用。`, removed: (name) => `“${name}”已移除。`, removeSure: '确认移除',
  kinds: { SLACK: 'Slack 频道', TEAMS: 'Teams 频道', DINGTALK: '钉钉群', WECOM: '企业微信群', FEISHU: '飞书群', WEBHOOK: '自有系统（Webhook）' },
  url: '地址', urlKept: (host, end) => `留空则沿用现有地址（${host} …${end}）。`,
  where: {
    SLACK: '在 Slack 应用的 Incoming Webhooks 页面选择 Add New Webhook to Workspace，复制以 https://hooks.slack.com/ 开头的地址。', TEAMS: '在 Teams 频道的“更多选项 → 工作流”中，选择收到 Webhook 后发布到频道的模板，复制最后显示的地址。',
    DINGTALK: '在钉钉群的“群设置 → 机器人 → 添加机器人 → 自定义”中，安全设置选择“加签”，复制地址和密钥。', WECOM: '在企业微信群的右键菜单中选择“添加群机器人”，复制机器人的 Webhook 地址。',
    FEISHU: '在飞书群的“设置 → 群机器人 → 添加机器人 → 自定义机器人”中，开启签名校验，复制地址和密钥。', WEBHOOK: '公网上的 https 地址，端口 443。我们发送按 Standard Webhooks 签名的 JSON，对方以 2xx 应答。',
  },
  secret: '密钥', secretHint: { DINGTALK: '以 SEC 开头。机器人使用关键词或 IP 限制时留空。', FEISHU: '机器人未开启签名校验时留空。', WEBHOOK: '以 whsec_ 开头，你的系统用它校验签名。请立即复制，之后不再显示。' }, generate: '生成一个',
  language: '消息语言', zone: '消息时区', teams: '团队', teamsHint: '不选则接收所有店铺的提醒。', everybody: '所有店铺', thresholds: '提醒时机', asMail: '与邮件相同：主要预警和超时', atThresholds: '自定时机', percent: '时限已过去的百分比', percentHint: '用逗号分隔，例如 50, 75, 100。100 即到期。', at: (percents) => `时限过去 ${percents}% 时`, enabled: '向这里发送提醒',
  off: '已停用', switchedOff: '已自动停用', failing: '发送失败，始于', worked: '上次发送', unused: '尚未发送过',
  outcome: { TAKEN: '可以使用，测试消息已送达。', NOT_NOW: '暂时无法发送。', NOT_BEFORE: '对方暂时不再接收消息，请稍后再试。', REFUSED: '对方拒绝了测试消息。', GONE: '对方已不认识这个地址，渠道已自动停用。' },
};

export const channelWords = computed(() => (language.value === 'zh' ? zh : en));
