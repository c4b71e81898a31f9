import { signal } from '@preact/signals';
import type { Draft, SavedDraft } from '@api/response';
import { asProblem, type Problem } from '../shared/problem';

export type Standing = 'clean' | 'dirty' | 'saving' | 'kept' | 'lost';

/** What writing needs from the world; the tests bring their own. */
export interface Desk {
  claim: () => Promise<void>;
  save: (text: string, version: number) => Promise<SavedDraft>;
  read: () => Promise<Draft | undefined>;
  keep: (text: string | undefined) => void;
  kept: () => string | undefined;
}

const pause = 800;
const again = 5000;

/** The reply one is writing: claims at the first keystroke, saves after a pause, and never loses a word. */
export class Writing {
  readonly text = signal('');
  readonly standing = signal<Standing>('clean');
  readonly savedAt = signal<string | undefined>(undefined);
  readonly problem = signal<Problem | undefined>(undefined);
  /** Another version of the draft, saved elsewhere meanwhile; the person chooses. */
  readonly other = signal<Draft | undefined>(undefined);
  private version = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | undefined;

  constructor(private readonly desk: Desk, private claimed: () => boolean) {}

  /** Takes over what the server holds, unless something unsaved stands here. */
  adopt(draft: Draft | undefined, version: number): void {
    if (this.standing.peek() !== 'clean' || this.running) return;
    this.version = version;
    this.savedAt.value = draft?.savedAt;
    const kept = this.desk.kept();
    this.text.value = kept ?? draft?.text ?? '';
    if (kept !== undefined && kept !== draft?.text) this.standing.value = 'kept';
  }

  input(text: string): void {
    this.text.value = text;
    this.standing.value = 'dirty';
    this.desk.keep(text);
    if (!this.claimed() && !this.running) void this.flush();
    else this.later(pause);
  }

  /** Saves now; true when everything written is on the server. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.standing.peek() === 'clean') return true;
    this.running = this.save();
    try {
      return await this.running;
    } finally {
      this.running = undefined;
    }
  }

  keepMine(): Promise<boolean> {
    this.version = this.other.peek()?.version ?? this.version;
    this.other.value = undefined;
    this.standing.value = 'dirty';
    return this.flush();
  }

  takeTheirs(): void {
    const theirs = this.other.peek();
    if (!theirs) return;
    this.other.value = undefined;
    this.reset();
    this.adopt(theirs, theirs.version);
  }

  /** The text left this desk: it was submitted, or somebody else goes on with it. */
  reset(): void {
    clearTimeout(this.timer);
    this.standing.value = 'clean';
    this.problem.value = undefined;
    this.desk.keep(undefined);
  }

  private async save(): Promise<boolean> {
    const text = this.text.peek();
    this.standing.value = 'saving';
    try {
      if (!this.claimed()) await this.desk.claim();
      const saved = await this.desk.save(text, this.version);
      this.version = saved.version;
      this.savedAt.value = saved.savedAt;
      this.problem.value = undefined;
      return this.saved(text);
    } catch (error) {
      await this.failed(asProblem(error));
      return false;
    }
  }

  private saved(text: string): boolean {
    if (this.text.peek() !== text) {
      this.standing.value = 'dirty';
      this.later(pause);
      return false;
    }
    this.standing.value = 'clean';
    this.desk.keep(undefined);
    return true;
  }

  private async failed(problem: Problem): Promise<void> {
    this.problem.value = problem;
    if (problem.status === 0 || problem.status >= 500) {
      this.standing.value = 'kept';
      this.later(again);
    } else if (problem.stale) {
      this.standing.value = 'dirty';
      this.other.value = await this.desk.read().catch(() => undefined);
    } else {
      this.standing.value = 'lost';
    }
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }
}
