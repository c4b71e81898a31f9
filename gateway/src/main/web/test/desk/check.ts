import type { CourtesyItem, CourtesyResult, Finding } from '@api/response';

const good: [RegExp, string, string, number][] = [
  [/^(dear|hi|hello|.{1,6}您好|尊敬的)/i, 'GREETING', 'Greet the customer', 8], [/thank|感谢|谢谢/i, 'THANKS', 'Thank the customer for writing', 12], [/sorry|apolog|抱歉|对不起/i, 'APOLOGY', 'Apologise without an “if”', 18],
  [/50 minutes|cold|四十分钟|杯子|size|refund/i, 'ACKNOWLEDGEMENT', 'Name the problem in the customer’s own terms', 22], [/refund|replace|退款|补发/i, 'REMEDY', 'Say what you do about it', 12], [/within \d+ hours|today|24 ?小时/i, 'PROMISE', 'Say by when', 10], [/regards|祝您|期待/i, 'CLOSING', 'Close with a line of your own', 8],
];
const bad: [RegExp, string, string, boolean][] = [
  [/if this caused any inconvenience[^.]*\.?|如有不便/i, 'CONDITIONAL_PROMISE', '“If …” weakens the apology', false], [/you are lying|liar|恶意差评/i, 'H3', 'Calls the customer a liar', true], [/we will sue you|起诉/i, 'H2', 'Threatens the customer', true], [/\{name\}|XXX/, 'H7', 'A template was not filled in', true],
];

/** A stand-in for the courtesy check: enough of it to see the page at work. */
export function check(text: string): CourtesyResult {
  const findings: Finding[] = [];
  const items: CourtesyItem[] = [];
  let score = 10;
  for (const [pattern, rule, advice, points] of good) {
    const found = pattern.exec(text);
    if (found) score += points;
    items.push({ item: rule, points: found ? points : 0, max: points, met: Boolean(found), start: found?.index ?? 0, end: found ? found.index + found[0].length : 0, advice });
    if (!found) findings.push({ rule, points: -points, hardFail: false, start: 0, end: 0, advice });
  }
  for (const [pattern, rule, advice, hardFail] of bad) {
    const found = pattern.exec(text);
    if (!found) continue;
    score -= 5;
    findings.push({ rule, points: -5, hardFail, start: found.index, end: found.index + found[0].length, advice });
  }
  const hard = findings.some((finding) => finding.hardFail);
  return { outcome: hard || score < 60 ? 'REJECT' : score < 75 ? 'SECOND_LOOK' : 'PASS', score: Math.max(0, Math.min(100, score)), findings, items, language: 'en', ruleSetVersion: '1' };
}
