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
          <Turn name="Newer" isOver={skip === 0} onTurn={() => onGo(Math.max(0, skip - length))} />
          <Turn name="Older" isOver={skip + shown >= matching} onTurn={() => onGo(skip + length)} />
        </>
      )}
    </nav>
  );
}

/** Not disabled where there are no more pages: the focus would be lost with the last turn. */
function Turn({ name, isOver, onTurn }: { name: string; isOver: boolean; onTurn: () => void }) {
  return (
    <button type="button" class="small" aria-disabled={isOver} onClick={() => !isOver && onTurn()}>
      {name}
    </button>
  );
}
