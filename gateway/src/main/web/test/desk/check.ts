import type { CourtesyResult, Finding } from '@api/response';

const good: [RegExp, string, string, number][] = [
  [/^(dear|hi|hello|.{1,6}您好|尊敬的)/i, 'GREETING', 'Greets the customer', 8], [/thank|感谢|谢谢/i, 'THANKS', 'Thanks the customer', 12], [/sorry|apolog|抱歉|对不起/i, 'APOLOGY', 'Apologises', 18],
  [/50 minutes|cold|四十分钟|杯子|size|refund/i, 'SPECIFIC', 'Names this problem', 22], [/refund|replace|退款|补发/i, 'REMEDY', 'Offers a remedy', 12], [/within \d+ hours|today|24 ?小时/i, 'PROMISE', 'Says by when', 10], [/regards|祝您|期待/i, 'CLOSING', 'Has a closing line', 8],
];
const bad: [RegExp, string, string, boolean][] = [
  [/if this caused any inconvenience[^.]*\.?|如有不便/i, 'CONDITIONAL', '“If …” weakens the apology', false], [/you are lying|liar|恶意差评/i, 'H3', 'Calls the customer a liar', true], [/we will sue you|起诉/i, 'H2', 'Threatens the customer', true], [/\{name\}|XXX/, 'H7', 'A template was not filled in', true],
];

/** A stand-in for the courtesy check: enough of it to see the page at work. */
export function check(text: string): CourtesyResult {
  const findings: Finding[] = [];
  let score = 10;
  for (const [pattern, rule, advice, points] of good) {
    const found = pattern.exec(text);
    if (found) score += points;
    findings.push({ rule, points: found ? points : 0, hardFail: false, start: found?.index ?? 0, end: found ? found.index + found[0].length : 0, advice: found ? advice : `Missing: ${advice.toLowerCase()}` });
  }
  for (const [pattern, rule, advice, hardFail] of bad) {
    const found = pattern.exec(text);
    if (!found) continue;
    score -= 5;
    findings.push({ rule, points: -5, hardFail, start: found.index, end: found.index + found[0].length, advice });
  }
  const hard = findings.some((finding) => finding.hardFail);
  return { outcome: hard || score < 60 ? 'REJECT' : score < 75 ? 'SECOND_LOOK' : 'PASS', score: Math.max(0, Math.min(100, score)), findings, ruleSetVersion: '1' };
}
