/** What the stream says; everything else is a comment that keeps it open. */
export const names = ['case', 'gone', 'presence', 'counts', 'heartbeat'] as const;
export type Name = typeof names[number];

/** Whether changes arrive by themselves, and since when we have heard nothing newer. */
export interface Standing { state: 'starting' | 'live' | 'paused'; heardAt?: number }

export interface Listener {
  said: (name: Name, data: string) => void;
  stands: (standing: Standing) => void;
  /** The stream is open again after a gap: what is on the screen has to be read afresh. */
  resumed: () => void;
}

const silence = 40_000;
const longest = 30_000;
const address = '/api/v1/cases/live';

/** One connection to the stream: opened again when it ends, given up and tried later when it is silent. */
export class Line {
  private source: EventSource | undefined;
  private standing: Standing = { state: 'starting' };
  private failures = 0;
  private opened = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly listener: Listener, private readonly connect: (address: string) => EventSource = (to) => new EventSource(to)) {}

  get now(): Standing {
    return this.standing;
  }

  start(): void {
    clearTimeout(this.retry);
    this.source?.close();
    const source = this.source = this.connect(address);
    source.onopen = () => this.open();
    source.onerror = () => this.lost();
    for (const name of names) source.addEventListener(name, (event) => this.heard(name, (event as MessageEvent<string>).data));
    this.watch();
  }

  stop(): void {
    clearTimeout(this.retry);
    clearTimeout(this.watchdog);
    this.source?.close();
    this.source = undefined;
    this.opened = false;
    this.failures = 0;
    this.stand({ state: 'starting' });
  }

  private open(): void {
    this.failures = 0;
    this.stand({ state: 'live', heardAt: Date.now() });
    if (this.opened) this.listener.resumed();
    this.opened = true;
    this.watch();
  }

  private heard(name: Name, data: string): void {
    this.standing = { state: 'live', heardAt: Date.now() };
    if (name === 'heartbeat') this.stand(this.standing);
    this.listener.said(name, data);
    this.watch();
  }

  private watch(): void {
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.lost(), silence);
  }

  /** The server ends each stream after some minutes on purpose, so only a second failure in a row is worth a word. */
  private lost(): void {
    this.source?.close();
    this.failures += 1;
    if (this.failures > 1) this.stand({ ...this.standing, state: 'paused' });
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.start(), waitBefore(this.failures));
  }

  private stand(standing: Standing): void {
    this.standing = standing;
    this.listener.stands(standing);
  }
}

export function waitBefore(attempt: number, random = Math.random()): number {
  return Math.min(longest, 1000 * 2 ** (attempt - 1)) * (0.75 + random / 2);
}
