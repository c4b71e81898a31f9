import { computed } from '@preact/signals';
import { language } from '../shared/language';
import { many } from '../words/many';

/** What only the board says, kept out of what the queue has to load. */
export const en = {
  title: 'Board', asOf: (time: string) => `As of ${time}`, allShops: 'All shops', shop: 'Shop', numbers: 'The queue now', retrying: 'These numbers are old; the last look failed.',
  unclaimed: 'Unclaimed', approval: 'Waiting for approval', failed: 'Not published', backlog: 'Backlog', willMiss: 'Will not make it', noForecast: 'no forecast', dueBy: (time: string) => `due by ${time}`,
  due: 'Due in the next four hours', dueHint: 'by the quarter hour', capacity: 'what gets answered', quarter: (from: string, to: string, due: number, miss: number) => `${from} to ${to}: ${due} due${miss > 0 ? `, ${miss} will not make it` : ''}`, answered: (n: string) => `${n} get answered`, nothingDue: 'Nothing falls due in the next four hours.',
  misses: 'Will not make it', missesHint: 'at this pace', order: 'Counted as if everybody who is at work now stays, takes no break and answers in the order of the deadlines, at the pace of the last four hours.', more: (n: number) => `and ${n.toLocaleString('en-GB')} more`,
  people: (n: number) => many(n, 'person', 'people'), pace: (n: string) => `${n} replies an hour`, at: (crew: string, pace: string) => `${crew} at work, ${pace}`, usual: (pace: string) => `Nobody is at work. At the usual ${pace}`,
  some: (lead: string, n: number, of: number, time: string) => `${lead}: ${n} of the ${many(of, 'case', 'cases')} due by ${time} will not make it.`, noneMakes: (lead: string, of: number, time: string) => `${lead}: ${of === 1 ? 'the only case' : `none of the ${of} cases`} due by ${time} will ${of === 1 ? 'not ' : ''}make it.`, all: (lead: string, of: number, time: string) => `${lead}: ${of === 1 ? 'the only case' : `all ${of} cases`} due by ${time} will make it.`, none: (lead: string, time: string) => `${lead}: nothing that needs a reply falls due by ${time}.`, late: (n: number) => ` ${many(n, 'overdue case comes', 'overdue cases come')} first.`,
  noPace: (crew: string) => `${crew} at work, but nobody has sent a reply in the last seven days. Without a pace there is no forecast.`, nobody: 'Nobody is at work, and nobody has sent a reply in the last seven days. Without a pace there is no forecast.',
  why: (before: number, time: string) => (before === 0 ? `first in line, ready ${time}` : `${before} before it, ready ${time}`),
  who: 'Who has what', whoHint: 'open cases, replies an hour', name: 'Name', load: 'Cases', perHour: 'An hour', active: 'at work', away: 'away', unassigned: 'Nobody yet', loads: (over: number, risk: number, track: number) => `${over} overdue, ${risk} at risk, ${track} on track`, replies: (n: number) => `${many(n, 'reply', 'replies')} in four hours`,
  next: 'Next to fall due', nextHint: 'opens in the queue', nothingNext: 'No deadline ahead.',
  complete: 'Is every review here?', completeHint: 'what the marketplaces count against what is here', allHere: (n: number) => `Nothing is missing in ${many(n, 'shop', 'shops')} that we compare.`, lacks: (n: number) => `${many(n, 'review', 'reviews')} missing`, compared: 'compared', moreShops: (n: number) => `and ${many(n, 'more shop', 'more shops')}`,
};

export const zh: typeof en = {
  title: '看板', asOf: (time: string) => `截至 ${time}`, allShops: '全部店铺', shop: '店铺', numbers: '当前待回复', retrying: '数字未能更新，当前显示的是之前的结果。',
  unclaimed: '无人认领', approval: '待审批', failed: '发布失败', backlog: '历史', willMiss: '预计赶不上', noForecast: '暂无预测', dueBy: (time: string) => `${time} 前到期`,
  due: '未来四小时到期', dueHint: '每 15 分钟', capacity: '可回复量', quarter: (from: string, to: string, due: number, miss: number) => `${from} 至 ${to}：${due} 条到期${miss > 0 ? `，其中 ${miss} 条赶不上` : ''}`, answered: (n: string) => `可回复 ${n} 条`, nothingDue: '未来四小时没有评价到期。',
  misses: '预计赶不上', missesHint: '按目前进度', order: '假定目前在岗的人一直在岗、中途不休息，按截止时间先后回复，速度与过去四小时相同。', more: (n: number) => `另有 ${n} 条`,
  people: (n: number) => `${n} 人`, pace: (n: string) => `每小时回复 ${n} 条`, at: (crew: string, pace: string) => `${crew}在岗，${pace}`, usual: (pace: string) => `目前无人在岗。按平时${pace}计`,
  some: (lead: string, n: number, of: number, time: string) => `${lead}：${time} 前到期的 ${of} 条中，有 ${n} 条赶不上。`, noneMakes: (lead: string, of: number, time: string) => `${lead}：${time} 前到期的 ${of} 条全部赶不上。`, all: (lead: string, of: number, time: string) => `${lead}：${time} 前到期的 ${of} 条都来得及。`, none: (lead: string, time: string) => `${lead}：${time} 前没有需要回复的评价到期。`, late: (n: number) => `须先处理已超时的 ${n} 条。`,
  noPace: (crew: string) => `${crew}在岗，但过去七天没有发过回复，无从估计速度，暂不预测。`, nobody: '目前无人在岗，过去七天也没有发过回复，无从估计速度，暂不预测。',
  why: (before: number, time: string) => (before === 0 ? `排在最前，预计 ${time} 回复` : `前面还有 ${before} 条，预计 ${time} 回复`),
  who: '谁在处理什么', whoHint: '待回复数与每小时回复数', name: '姓名', load: '待回复', perHour: '每小时', active: '在岗', away: '不在', unassigned: '无人负责', loads: (over: number, risk: number, track: number) => `已超时 ${over} 条，即将超时 ${risk} 条，正常 ${track} 条`, replies: (n: number) => `四小时内回复 ${n} 条`,
  next: '即将到期', nextHint: '点击在列表中打开', nothingNext: '近期没有截止时间。',
  complete: '评价是否齐全', completeHint: '平台统计数与本系统对照', allHere: (n: number) => `已核对 ${n} 家店铺，没有缺少评价。`, lacks: (n: number) => `缺 ${n} 条`, compared: '核对于', moreShops: (n: number) => `另有 ${n} 家店铺`,
};

export const boardWords = computed(() => (language.value === 'zh' ? zh : en));
