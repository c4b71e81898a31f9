import type { Name, Standing } from './line';

export type ToWorker = 'start' | 'stop' | 'reconnect';
export type FromWorker = { kind: 'said'; name: Name; data: string } | { kind: 'stands'; standing: Standing } | { kind: 'resumed' };
