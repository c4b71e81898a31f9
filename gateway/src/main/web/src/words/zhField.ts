/** What the server says in English about a field, and what we say instead; $1 is the first thing in brackets. */
const sentences: readonly (readonly [said: RegExp, ours: string])[] = [
  [/^must not be (null|blank|empty)$/, '此项必填'],
  [/^size must be between (\d+) and (\d+)$/, '长度或数量须在 $1 到 $2 之间'],
  [/^must match ".*"$/, '格式不正确'],
  [/^must be greater than or equal to (.+)$/, '不能小于 $1'],
  [/^must be less than or equal to (.+)$/, '不能大于 $1'],
  [/^must be a mail address .+$/, '请填写有效的邮箱，例如 ann@example.org'],
  [/^must hold a letter and no control characters$/, '须包含文字，且不能有控制字符'],
  [/^must be an? (IANA )?time zone .+$/, '请填写有效的时区，例如 Asia/Shanghai'],
  [/^must be a (language|BCP 47) tag .+$/, '请填写有效的语言标签，例如 zh-CN'],
  [/^must be an .*http.*$/, '请填写以 http 或 https 开头的网址'],
  [/^must be between the years 1970 and 9999$/, '年份须在 1970 到 9999 之间'],
  [/^must be in the future$/, '须是将来的时间'],
  [/^must not be in the future$/, '不能晚于现在'],
  [/^must not be before the reply was submitted, .+$/, '不能早于回复提交的时间'],
  [/^is not your password$/, '当前密码不正确'],
  [/^Use at least 8 characters.+$/, '至少 8 个字符，15 个以上更好'],
  [/^This password is one of .+$/, '这个密码太常见，请换一个'],
  [/^is taken within this marketplace$/, '该平台上已有店铺使用这个代码'],
  [/^there is no team .+$/, '没有这个团队'],
  [/^must be the id of an active person, .+$/, '该成员不存在或已停用'],
  [/^must hold the reply, not only blanks$/, '请写下回复，不能只有空格'],
  [/^must be from PT1M to P365D$/, '须在 1 分钟到 365 天之间'],
  [/^must rise, such as .+$/, '须从小到大排列，例如 50、75、90'],
  [/^must be one of warnAt, which is (.+)$/, '须是提醒点之一：$1'],
  [/^is used twice: .+$/, '名称重复，每条规则须有自己的名称'],
];

/** How a field is put right; what we have no words for stays as the server said it. */
export function field(message: string): string {
  const known = sentences.find(([said]) => said.test(message));
  return known ? message.replace(known[0], known[1]) : message;
}
