import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What only the list of shops and its form say, kept out of what the queue has to load. */
export const en = {
  title: 'Shops', hint: 'Where customers write. Reviews name a shop by its marketplace and key.', add: 'Add a shop', none: 'No shop yet', noneHint: 'Add your first shop. Then import a file of its reviews or send them through the API, and they turn up in the queue.', name: 'Name', marketplace: 'Marketplace', key: 'Key', keyHint: 'Short and stable; reviews sent through the API carry it.', teams: 'Teams', teamsHint: 'None: everybody sees the shop.', zone: 'Time zone', enforceFrom: 'Deadlines count from', enforceHint: 'Older reviews that are already late when they arrive go to the backlog.', replyWindow: 'Days in which replies are taken', replyWindowHint: 'How many days after a review the marketplace still takes a reply. Empty: not known.', addSend: 'Add the shop', added: (name: string) => `${name} is added.`, everybody: 'everybody', edit: (name: string) => name, toQueue: 'Show its cases',
};

export const zh: typeof en = {
  title: '店铺', hint: '顾客写评价的地方。评价用平台和店铺代码指明所属店铺。', add: '添加店铺', none: '还没有店铺', noneHint: '添加第一家店铺，再导入评价文件或经 API 送入评价，它们就会出现在待回复列表。', name: '名称', marketplace: '平台', key: '店铺代码', keyHint: '简短且固定，经 API 送入的评价要带上它。', teams: '团队', teamsHint: '不选则所有人可见。', zone: '时区', enforceFrom: '从何时起计时限', enforceHint: '更早且送达时已超时的评价归入历史。', replyWindow: '可回复天数', replyWindowHint: '评价发表后多少天内平台仍接受回复，不清楚可留空。', addSend: '添加', added: (name: string) => `已添加${name}。`, everybody: '所有人', edit: (name: string) => name, toQueue: '查看评价',
};

export const shopWords = computed(() => (language.value === 'zh' ? zh : en));
