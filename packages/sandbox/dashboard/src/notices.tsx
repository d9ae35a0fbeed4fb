import { signal } from '@preact/signals';

interface Notice {
  text: string;
  isError: boolean;
}

const shownFor = 6000;

const notice = signal<Notice | undefined>(undefined);
let timer: number | undefined;

/** Says what came of something, for a while. */
export function tell(text: string, isError = false): void {
  clearTimeout(timer);
  notice.value = { text, isError };
  timer = setTimeout(() => (notice.value = undefined), shownFor);
}

/** Takes the last notice away: what is asked next has nothing to do with it. */
export function hush(): void {
  clearTimeout(timer);
  notice.value = undefined;
}

/** Does something that a person asked for, and says what came of it. Gives whether it went well. */
export async function perform(done: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    tell(done);
    return true;
  } catch (error) {
    tell((error as Error).message, true);
    return false;
  }
}

/** Where notices appear; they are read out too. */
export function Notices({ onlyErrors = false }: { onlyErrors?: boolean }) {
  const shown = notice.value?.isError === false && onlyErrors ? undefined : notice.value;
  return (
    <div class="notices" role="status">
      {shown && <p class={shown.isError ? 'notice bad' : 'notice'}>{shown.text}</p>}
    </div>
  );
}
