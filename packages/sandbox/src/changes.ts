/** Tells whoever watches a sandbox that something in it may have changed. */
export class Changes {
  private readonly watchers = new Set<() => void>();

  note(): void {
    for (const watcher of this.watchers) watcher();
  }

  /** Gives the function that ends the watch. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
