import type { CaseCounts, CaseSummary } from '@api/response';
import type { ListCasesRequest } from '@api/response';
import { myId } from '../session/session';

export type ViewId = 'urgent' | 'mine' | 'unclaimed' | 'overdue' | 'risk' | 'track' | 'paused' | 'approval' | 'publishing' | 'failed' | 'backlog' | 'answered' | 'exempt';

/** What the page remembers of a view: what to ask the server for, which number belongs to it, and whether a changed case still fits. */
export interface View {
  ask: ListCasesRequest;
  count?: keyof CaseCounts;
  holds: (c: CaseSummary) => boolean;
}

const isOpen = (c: CaseSummary) => c.state !== 'ANSWERED' && c.state !== 'EXEMPT' && c.state !== 'CLOSED';
const running = (c: CaseSummary) => isOpen(c) && !c.backlog;
const nobodys = (c: CaseSummary) => !c.assignee && !c.claim;
const mine = (c: CaseSummary) => c.assignee?.id === myId.value || c.claim?.by.id === myId.value;

export const views: Record<ViewId, View> = {
  urgent: { ask: {}, count: 'open', holds: running },
  mine: { ask: { assignee: 'me' }, count: 'mine', holds: (c) => running(c) && mine(c) },
  unclaimed: { ask: { assignee: 'none' }, count: 'unassigned', holds: (c) => running(c) && nobodys(c) },
  overdue: { ask: { risk: ['OVERDUE'] }, count: 'overdue', holds: (c) => running(c) && c.risk === 'OVERDUE' },
  risk: { ask: { risk: ['AT_RISK'] }, count: 'atRisk', holds: (c) => running(c) && c.risk === 'AT_RISK' },
  track: { ask: { risk: ['ON_TRACK'] }, count: 'onTrack', holds: (c) => running(c) && c.risk === 'ON_TRACK' },
  paused: { ask: { risk: ['PAUSED'] }, count: 'paused', holds: (c) => running(c) && c.risk === 'PAUSED' },
  approval: { ask: { state: ['AWAITING_APPROVAL'] }, count: 'awaitingApproval', holds: (c) => running(c) && c.state === 'AWAITING_APPROVAL' },
  publishing: { ask: { state: ['PUBLISHING'] }, count: 'publishing', holds: (c) => running(c) && c.state === 'PUBLISHING' },
  failed: { ask: { state: ['FAILED'] }, count: 'failed', holds: (c) => running(c) && c.state === 'FAILED' },
  backlog: { ask: { backlog: true }, count: 'backlog', holds: (c) => isOpen(c) && c.backlog },
  answered: { ask: { state: ['ANSWERED'] }, holds: (c) => c.state === 'ANSWERED' },
  exempt: { ask: { state: ['EXEMPT'] }, holds: (c) => c.state === 'EXEMPT' },
};

export const openViews: readonly ViewId[] = ['urgent', 'mine', 'unclaimed', 'risk', 'approval', 'publishing', 'failed', 'backlog'];
export const closedViews: readonly ViewId[] = ['answered', 'exempt'];

export function asView(name: string | null): ViewId {
  return name !== null && name in views ? name as ViewId : 'urgent';
}
