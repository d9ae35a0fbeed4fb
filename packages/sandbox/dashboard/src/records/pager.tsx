interface PagerProps {
  skip: number;
  /** Records on a page. */
  length: number;
  shown: number;
  matching: number;
  onGo: (skip: number) => void;
}

/** Which part of a list is shown, and the way to the others. */
export function Pager({ skip, length, shown, matching, onGo }: PagerProps) {
  return (
    <nav class="pager" aria-label="Pages of the list">
      <span>{`${skip + 1}–${skip + shown} of ${matching.toLocaleString()}`}</span>
      {matching > length && (
        <>
          <button type="button" class="small" disabled={skip === 0} onClick={() => onGo(Math.max(0, skip - length))}>
            Newer
          </button>
          <button type="button" class="small" disabled={skip + shown >= matching} onClick={() => onGo(skip + length)}>
            Older
          </button>
        </>
      )}
    </nav>
  );
}
