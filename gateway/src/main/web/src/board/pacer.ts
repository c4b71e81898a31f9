const soonest = 5_000;
const latest = 60_000;

/** Says when to look again: soon after news but never twice within five seconds, and every minute without any. */
export class Pacer {
  #looked = Date.now();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly look: () => void) {
    this.#wait(latest);
  }

  news(): void {
    this.#wait(Math.max(0, this.#looked + soonest - Date.now()));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#looked = Date.now();
      this.#wait(latest);
      this.look();
    }, time);
  }
}
