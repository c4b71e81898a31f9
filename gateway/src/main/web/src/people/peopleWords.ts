import { computed } from '@preact/signals';
import { language } from '../shared/language';
import { many } from '../words/many';

/** What only the page of people says, kept out of what the queue has to load. */
export const en = {
  title: 'People', hint: 'Who works here, what they may do, and which teams they belong to.', invite: 'Invite a person', teams: 'Teams', addTeam: 'New team', teamsHint: 'A shop may belong to teams; then only their people see it.', noTeams: 'No teams. Everybody sees every shop.', everybody: 'No team', mail: 'Mail address', roles: 'Roles', team: 'Teams', state: 'State', language: 'Language', zone: 'Time zone', lastSeen: 'Last sign-in',
  states: { INVITED: 'Invited', ACTIVE: 'Active', INACTIVE: 'Switched off' },
  role: { AGENT: 'Agent', APPROVER: 'Approver', MANAGER: 'Manager', ADMIN: 'Administrator', AUDITOR: 'Auditor' },
  roleHint: { AGENT: 'claims cases and writes replies', APPROVER: 'releases risky replies and signs exemptions', MANAGER: 'assigns cases and sets deadlines', ADMIN: 'runs shops, people and keys', AUDITOR: 'reads everything, changes nothing' },
  name: 'Name', inviteTitle: 'Invite a person', inviteSend: 'Invite', invited: (name: string) => `${name} is invited`, inviteLink: 'Hand this link over. It is shown only now and works once.', expires: (when: string) => `Valid until ${when}.`, renew: 'New invitation link', renewHint: 'Also helps when a password is forgotten. Earlier links stop working.', edit: (name: string) => name, deactivate: 'Switch off', activate: 'Switch on', deactivateHint: 'Signs the person out everywhere and keeps their history.', deactivated: (name: string) => `${name} is switched off.`, activated: (name: string) => `${name} can sign in again.`, editTeam: 'Change the team', lead: 'Lead', leadHint: 'Is told where a deadline escalates to the lead of the team.', nobody: 'Nobody', leads: (name: string) => `led by ${name}`, noLead: 'No lead', leadIsOff: (name: string) => `${name} is switched off`, removeTeam: 'Remove the team', removeTeamHint: (name: string) => `Remove ${name}? Its people stay; shops that belonged only to it become visible to everybody.`, teamName: 'Name of the team', you: 'you', saved: 'Saved.', count: (n: number) => many(n, 'person', 'people'),
};

export const zh: typeof en = {
  title: '成员', hint: '谁在这里工作、能做什么、属于哪些团队。', invite: '邀请成员', teams: '团队', addTeam: '新建团队', teamsHint: '店铺可以归属团队，归属后只有团队成员能看到。', noTeams: '还没有团队，所有人都能看到全部店铺。', everybody: '无团队', mail: '邮箱', roles: '角色', team: '团队', state: '状态', language: '语言', zone: '时区', lastSeen: '最近登录',
  states: { INVITED: '已邀请', ACTIVE: '在用', INACTIVE: '已停用' },
  role: { AGENT: '客服', APPROVER: '审批人', MANAGER: '主管', ADMIN: '管理员', AUDITOR: '审计员' },
  roleHint: { AGENT: '认领评价、撰写回复', APPROVER: '放行有风险的回复、签署免回复', MANAGER: '指派评价、设定时限', ADMIN: '管理店铺、成员和密钥', AUDITOR: '可查看全部，不能改动' },
  name: '姓名', inviteTitle: '邀请成员', inviteSend: '邀请', invited: (name: string) => `已邀请${name}`, inviteLink: '请把链接交给对方。链接只显示这一次，也只能用一次。', expires: (when: string) => `有效期至 ${when}。`, renew: '重新生成邀请链接', renewHint: '忘记密码时也可使用，之前的链接随即失效。', edit: (name: string) => name, deactivate: '停用', activate: '启用', deactivateHint: '对方会在所有设备上退出，历史记录保留。', deactivated: (name: string) => `${name}已停用。`, activated: (name: string) => `${name}可以重新登录。`, editTeam: '修改团队', lead: '负责人', leadHint: '时限升级到团队负责人时通知此人。', nobody: '无', leads: (name: string) => `负责人：${name}`, noLead: '无负责人', leadIsOff: (name: string) => `${name}已停用`, removeTeam: '移除团队', removeTeamHint: (name: string) => `移除“${name}”？成员会保留；只归属该团队的店铺将对所有人可见。`, teamName: '团队名称', you: '你', saved: '已保存。', count: (n: number) => `${n} 人`,
};

export const peopleWords = computed(() => (language.value === 'zh' ? zh : en));
