import type { Actor, Case, CaseSummary, Clock, CourtesyResult, HistoryEntry, Reply, Risk } from '@api/response';
import { people, shops } from './people.ts';

const minute = 60_000;
const hour = 60 * minute;
export const actor = (id: string): Actor => ({ id, name: people.find((user) => user.id === id)?.name ?? id });
const at = (ms: number) => new Date(ms).toISOString();
const start = Date.now();

interface Seed { author: string; rating?: number; text: string; language: string; shop: number; left: number; promise?: number; title?: string; product?: string; repeat?: number; mood?: number; customer?: string }

const seeds: Seed[] = [
  { author: '周女士', rating: 1, text: '等了四十分钟才上菜，服务员态度很差，再也不来了。', language: 'zh', shop: 0, left: -12 * minute, repeat: 2, mood: 4, customer: 'cus_1' },
  { author: 'Mark T.', rating: 1, text: 'Waited 50 minutes, the food was cold and nobody apologised. Second time this month.', language: 'en', shop: 0, left: 42 * minute, promise: 4, repeat: 1, mood: 4, product: 'Breakfast', customer: 'cus_1' },
  { author: 'Aisha', rating: 2, text: 'The charger stopped working after a week and the parcel box was open when it arrived.', language: 'en', shop: 2, left: 68 * minute, promise: 4, product: 'Charger 65 W' },
  { author: '小树', text: '客服态度不错，但是衣服洗一次就缩水，颜色也掉得厉害，很失望。', language: 'zh', shop: 1, left: 130 * minute, promise: 8, product: '棉麻衬衫' },
  { author: 'Jonas', rating: 1, text: 'Wrong size twice. I asked for a refund and got a voucher.', language: 'en', shop: 2, left: 150 * minute, promise: 8 },
  { author: '陈先生', rating: 1, text: '快递盒子破了，里面的杯子碎了两个，联系客服半天没人理。', language: 'zh', shop: 1, left: 221 * minute, promise: 24, product: '对杯' },
  { author: 'Petra', rating: 2, text: 'Smells of plastic, my son got a rash. Please call me.', language: 'en', shop: 2, left: 320 * minute, promise: 24, product: 'Rain jacket', mood: 3 },
  { author: 'Tomás', rating: 2, text: 'The room smelled of smoke although we had booked a non-smoking one, and the reception only shrugged.', language: 'en', shop: 0, left: 400 * minute, promise: 24 },
  { author: '何小姐', rating: 1, text: '发错颜色，退货运费还要我自己出，太离谱了。', language: 'zh', shop: 1, left: 9 * hour, promise: 24, product: '羊毛围巾' },
  { author: 'Aleksei', rating: 1, text: 'Пришёл не тот размер, возврат не оформляют уже неделю.', language: 'ru', shop: 2, left: 11 * hour, promise: 24 },
];

function clock(left: number, promise: number): Clock {
  const due = start + left;
  const begin = due - promise * hour;
  const thresholds = [50, 75, 90, 100].map((percent) => {
    const when = begin + (promise * hour * percent) / 100;
    return { percent, at: at(when), ...(when < start && { firedAt: at(when) }) };
  });
  return { kind: 'FIRST_REPLY', state: 'RUNNING', startedAt: at(begin), dueAt: at(due), warnAt: thresholds[1]!.at, thresholds };
}

export const courtesy: CourtesyResult = {
  outcome: 'PASS', score: 82, ruleSetVersion: '1', language: 'en',
  items: ['GREETING', 'THANKS', 'APOLOGY', 'ACKNOWLEDGEMENT', 'REMEDY', 'PROMISE', 'TONE'].map((item) => ({ item, points: 8, max: 8, met: true, start: 0, end: 0, advice: '' })),
  findings: [{ rule: 'CLOSING', points: -8, hardFail: false, start: 0, end: 0, advice: 'Close with a line of your own' }],
};

const replyText = 'Dear Jonas, thank you for telling us. We are sorry that you got the wrong size twice. We have refunded the full amount today and will send the right size free of charge within 48 hours. Kind regards, Volt Home';

function makeReply(id: string, text: string, by: string, more: Partial<Reply>): Reply {
  return { id, text, revision: 1, submittedAt: at(start - 20 * minute), submittedBy: actor(by), courtesy, ...more };
}

function make(seed: Seed, i: number): Case {
  const c = clock(seed.left, seed.promise ?? 4);
  const shop = shops[seed.shop]!;
  const published = c.startedAt;
  const history: HistoryEntry[] = [{ type: 'OPENED', at: published }, ...c.thresholds.filter((t) => t.firedAt).map((t): HistoryEntry => ({ type: t.percent === 100 ? 'BREACHED' : 'WARNED', at: t.at, threshold: t.percent }))];
  return {
    id: `case_${i + 1}`, reviewId: `rev_${i + 1}`, obligation: 1, state: 'OPEN', risk: riskOf(c), openedAt: published, startedAt: published, dueAt: c.dueAt, warnAt: c.warnAt, painPoints: [],
    repeatCount: seed.repeat ?? 0, clocks: [c], version: 1, draftVersion: 0, backlog: false, improved: false, shop: { id: shop.id, name: shop.name, marketplace: shop.marketplace }, verdict: seed.rating ? 'NEGATIVE' : 'UNSURE', revision: 1,
    policy: { id: 'pol_1', name: seed.promise === 4 ? '1–2 ★, at once' : 'Everything else', version: 2, pauseReasons: ['MARKETPLACE_OUTAGE', 'MARKETPLACE_APPEAL'] },
    review: { text: seed.text, language: seed.language, author: seed.author, publishedAt: published, url: 'https://example.org/review', revisions: [{ number: 1, kind: 'FIRST', text: seed.text, writtenAt: published, verdict: 'NEGATIVE', ...(seed.rating && { rating: seed.rating }) }], ...(seed.product && { product: seed.product }), ...(seed.title && { title: seed.title }) },
    replies: [], notes: [], history, ...(seed.rating && { rating: seed.rating }), ...(seed.mood && { mood: seed.mood }), ...(seed.customer && { customerId: seed.customer }),
  };
}

export function riskOf(c: Clock): Risk {
  if (c.state === 'PAUSED') return 'PAUSED';
  if (Date.now() > Date.parse(c.dueAt)) return 'OVERDUE';
  return Date.now() >= Date.parse(c.warnAt) ? 'AT_RISK' : 'ON_TRACK';
}

export function summary(c: Case): CaseSummary {
  const { review, replies, draft: _draft, exemption: _exemption, notes: _notes, history: _history, pauses, ...rest } = c;
  const pause = pauses?.find(({ state }) => state === 'RUNNING');
  return { ...rest, ...(pause && { pause }), excerpt: review.text.slice(0, 200), author: review.author, language: review.language, ...(review.product && { product: review.product }), ...(replies.at(-1)?.publication && { publication: replies.at(-1)!.publication!.state }) };
}

const filler = Array.from({ length: 240 }, (_, i): Seed => ({ ...seeds[i % seeds.length]!, left: 12 * hour + i * 7 * minute, promise: 24, customer: undefined, repeat: 0 }));

export const cases: Case[] = [...seeds, ...filler].map(make);

const [first, , , , jonas, chen, petra, tomas] = cases as [Case, Case, Case, Case, Case, Case, Case, Case];
first.claim = { by: actor('usr_2'), until: at(start + 11 * minute) };
first.state = 'CLAIMED';
first.assignee = actor('usr_2');
first.draft = { text: '周女士您好，', version: 1, savedAt: at(start - minute), by: actor('usr_2') };
first.draftVersion = 1;
jonas.state = 'PUBLISHING';
jonas.replies = [makeReply('rpl_1', replyText, 'usr_1', { publication: { state: 'PENDING', attempt: 1 } })];
petra.state = 'AWAITING_APPROVAL';
petra.replies = [makeReply('rpl_2', 'Dear Petra, we are sorry that your son got a rash. We will take the jacket back and refund it in full within 24 hours.', 'usr_2', {
  courtesy: { ...courtesy, score: 71, outcome: 'SECOND_LOOK', findings: [...courtesy.findings, { rule: 'H9', points: 0, hardFail: true, start: 0, end: 0, advice: 'A complaint about safety: a person has to agree to the remedy' }] },
  approval: { state: 'WAITING', reasons: ['SAFETY', 'SECOND_LOOK'] },
})];
tomas.exemption = { id: 'exm_1', caseId: tomas.id, reviewId: tomas.reviewId, caseState: 'OPEN', shop: tomas.shop, excerpt: tomas.review.text, reason: 'DUPLICATE', note: 'The same guest wrote this twice within an hour.', state: 'PROPOSED', proposedAt: at(start - 30 * minute), proposedBy: actor('usr_2') };
chen.review.revisions.push({ number: 2, kind: 'FOLLOW_UP', text: '补充：客服终于回了，说让我自己联系快递。', writtenAt: at(start - 10 * minute), verdict: 'NEGATIVE', rating: 1 });
chen.revision = 2;
chen.notes.push({ text: '仓库确认这批杯子没有加气泡膜。', at: at(start - 5 * minute), by: actor('usr_2') });
chen.clocks[0]!.calendar = { id: 'cal_1', version: 3 };
chen.clocks[0]!.thresholds.splice(3, 0, { percent: 97, lead: 'PT30M', at: at(Date.parse(chen.dueAt) - 30 * minute) });
chen.history.push({ type: 'WARNED', at: at(start - 3 * minute), threshold: 97, lead: 'PT30M' });
const done = make({ ...seeds[7]!, left: 3 * hour }, 900);
done.state = 'ANSWERED';
done.risk = 'MET';
done.clocks[0] = { ...done.clocks[0]!, state: 'MET', stoppedAt: at(start - 20 * minute) };
done.replies = [makeReply('rpl_9', replyText.replace('Jonas', 'Tomás'), 'usr_1', { publication: { state: 'CONFIRMED', attempt: 1, confirmedAt: at(start - 20 * minute), origin: 'MANUAL' }, proof: { url: 'https://example.org/r#reply', publishedAt: at(start - 20 * minute), by: actor('usr_1'), at: at(start - 20 * minute) } })];
done.history.push({ type: 'CLAIMED', at: at(start - 40 * minute), actor: actor('usr_1') }, { type: 'REPLY_SUBMITTED', at: at(start - 25 * minute), actor: actor('usr_1') }, { type: 'CONFIRMED', at: at(start - 20 * minute), actor: actor('usr_1') }, { type: 'MET', at: at(start - 20 * minute) });
cases.push(done);
