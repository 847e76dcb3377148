/** What a job asks of the process that it runs in. A program that uses the library need not answer; the command handles signals by it. */
export interface Host {
  /** Do what keeps the thread busy for so long that no signal would be heard meanwhile. */
  busy<Result>(work: () => Result): Result
  /** The same for a search that waits now and then, but holds nothing that could be lost. */
  searching<Result>(search: () => Promise<Result>): Promise<Result>
  /** What is to be stopped when the process or the caller ends the job early; `reason`: the error that the caller gets. */
  onStop(stop: (reason?: Error) => Promise<void>): void
  /** What to tell who interrupts the job from now on; nothing when empty. */
  onInterrupt(words: string): void
}

/** A process that is asked for nothing. */
export const plainHost: Host = {
  busy: (work) => work(),
  searching: (search) => search(),
  onStop() {},
  onInterrupt() {}
}
