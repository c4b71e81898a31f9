import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What only rosters say. */
export const en = {
  title: 'Rosters', hint: 'Who is on call in a team; the escalation can tell them.', team: 'Team', onCall: 'On call now', nobody: 'Nobody, so the lead is told', none: 'No roster', noTeams: 'No teams yet, so no rosters.', edit: 'Edit', view: 'View', editOf: (team: string) => `Roster: ${team}`, actions: 'Actions',
  back: 'Back to the deadlines', of: (team: string) => `On call: ${team}`, explain: 'Every week is the same. Shifts may overlap; then all of theirs are told.', zone: 'Time zone', add: 'Add a shift', name: 'Name', newName: 'New shift', days: 'Begins on', from: 'From', to: 'Until', toHint: 'Not after the beginning: on the next day.', turns: 'One of them in each week, in turn', turnsFrom: 'The first has the week of', remove: (name: string) => `Remove the shift ${name}`,
  gaps: 'Nobody is on call', gapsHint: 'Then the lead of the team is told, else the managers.', noGaps: 'Somebody is on call at any time.', save: 'Save the roster', saved: 'The roster is saved and in force.', stale: 'Somebody saved this roster meanwhile. Load it again before you change it.', reload: 'Load it again', more: (n: number) => `and ${n} more`,
};

export const zh: typeof en = {
  title: '值班表', hint: '团队里由谁值班；升级提醒可以通知值班人。', team: '团队', onCall: '目前值班', nobody: '无人值班，通知负责人', none: '没有值班表', noTeams: '还没有团队，也就没有值班表。', edit: '编辑', view: '查看', editOf: (team: string) => `值班表：${team}`, actions: '操作',
  back: '返回回复时限', of: (team: string) => `值班：${team}`, explain: '每周相同。班次可以重叠，重叠时所有值班人都会收到通知。', zone: '时区', add: '添加班次', name: '名称', newName: '新班次', days: '开始于', from: '开始', to: '结束', toHint: '不晚于开始时间则为次日。', turns: '每周轮换一人', turnsFrom: '第一人从这一周开始', remove: (name: string) => `移除班次“${name}”`,
  gaps: '无人值班的时段', gapsHint: '届时通知团队负责人，没有负责人则通知主管。', noGaps: '任何时候都有人值班。', save: '保存值班表', saved: '值班表已保存并生效。', stale: '期间有人保存了这张值班表，请重新载入后再修改。', reload: '重新载入', more: (n: number) => `另有 ${n} 段`,
};

export const rosterWords = computed(() => (language.value === 'zh' ? zh : en));
