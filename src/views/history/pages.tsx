import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { byDay } from '@/views/history/by-day.ts';
import type { Row } from '@/views/history/history-list.ts';

interface Props {
  rows: readonly Row[];
  children: (row: Row) => ComponentChildren;
}

const PAGE_ROWS = 40;
/** How far out of sight rows are still there, so that scrolling meets no gap. */
const NEAR = '1200px';

/**
 * The rows, by day. A page of rows that is far out of sight gives way to an empty block of its height: the document
 * stays small however long the history is.
 */
export function Pages({ rows, children }: Props) {
  const now = Date.now();
  const pages = Array.from({ length: Math.ceil(rows.length / PAGE_ROWS) }, (_, page) =>
    rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS),
  );
  return (
    <>
      {pages.map((page, place) => (
        <Page key={place}>
          {() => (
            <Days rows={page} before={rows[place * PAGE_ROWS - 1]} now={now}>
              {children}
            </Days>
          )}
        </Page>
      ))}
    </>
  );
}

/** A day that began on the page before goes on without its name. What a search found keeps its ranking instead. */
function Days({ rows, before, now, children }: Props & { before: Row | undefined; now: number }) {
  if (rows[0]?.title) return <ul class="history-found">{rows.map(children)}</ul>;
  const going = before && byDay([before], now)[0]?.[0];
  return (
    <>
      {byDay(rows, now).map(([name, group]) => (
        <section key={name} class="history-day" aria-label={name}>
          {name !== going && <h2>{name}</h2>}
          <ul>{group.map(children)}</ul>
        </section>
      ))}
    </>
  );
}

function Page({ children }: { children: () => ComponentChildren }) {
  const block = useRef<HTMLDivElement>(null);
  // The height it had when it was last seen, while it is out of sight.
  const [away, setAway] = useState<number>();
  useLayoutEffect(() => {
    const element = block.current!;
    const root = element.closest('[data-scroller]');
    const observer = new IntersectionObserver(
      ([change]) => setAway(change?.isIntersecting ? undefined : element.offsetHeight),
      { root, rootMargin: `${NEAR} 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={block} class="history-page" style={away === undefined ? undefined : { height: `${away}px` }}>
      {away === undefined && children()}
    </div>
  );
}
