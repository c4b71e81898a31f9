/** Why a reply was not published, where we say so ourselves; a marketplace's own words stay as they are. */
const sentences: readonly (readonly [said: RegExp, ours: string])[] = [
  [/^This marketplace takes replies for (\d+) days .+$/, '该平台只接受评价后 $1 天内的回复，现已超过期限。'],
  [/^The reply has (\d+) characters; this marketplace takes (\d+) to (\d+)\.$/, '回复有 $1 个字符，该平台要求 $2 到 $3 个字符。'],
  [/^The text did not arrive as it was written\.$/, '回复文字在传送中有误，请重新提交。'],
  [/^Another reply to this review is .+$/, '这条评价已有另一条回复正在发布或已发布。'],
];

export function refusal(reason: string): string {
  const known = sentences.find(([said]) => said.test(reason));
  return known ? reason.replace(known[0], known[1]) : reason;
}
