import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Progress } from '@/history/entry.ts';
import type { ReadingStep } from '@/history/progress.ts';
import type { Reading } from '@/reading';
import { loadRestored, saveRestored } from '@/platform/settings.ts';
import { t } from '@/platform/words.ts';
import { ArticleHead } from '@/views/article/article-head.tsx';
import { GoOn } from '@/views/article/go-on.tsx';
import { keepPlace } from '@/views/article/keep-place.ts';
import { LeadPicture } from '@/views/article/lead-picture.tsx';
import { Ledger } from '@/views/article/ledger.tsx';
import { MissingPages } from '@/views/article/missing-pages.tsx';
import { StoryBody } from '@/views/article/story-body.tsx';
import { trackReading } from '@/views/article/track-reading.ts';
import { FiguresPanel } from '@/views/figures/figures-panel.tsx';
import type { Pictures } from '@/views/safe-html.ts';

interface Props {
  reading: Reading;
  /** `held` for stories from history: they open without the network. */
  pictures: Pictures;
  names?: 'model' | 'rules';
  /** How far it was read before: offers to go on from there. */
  left?: Progress | undefined;
  /** Goes on from there at once. */
  goOn?: boolean | undefined;
  /** Keeps what is put back for the next time; not for what leaves no trace. */
  remembers: boolean;
  onStep?: ((step: ReadingStep) => void) | undefined;
  onRetryPages?: (() => void) | undefined;
  onPerson?: ((name: string) => void) | undefined;
  /** What stands between head and story: notes on history. */
  children?: ComponentChildren;
  /** What stands at the story's end: progress of joining. */
  foot?: ComponentChildren;
}

/** One story with everything known of it: the same in popup, overlay and history. */
export function ArticleView(props: Props) {
  const { reading, pictures, left, goOn, onStep, children } = props;
  const { article } = reading;
  const [restored, setRestored] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(pictures);
  const view = useRef<HTMLElement>(null);
  const blocks = useRef<Element[]>([]);
  const stopTracking = useRef<() => void>(() => undefined);

  // Measured before anything of this drawing reaches the page, undone right after.
  const bringBack = keepPlace(view.current);
  useLayoutEffect(() => bringBack());
  useEffect(() => {
    void loadRestored(article.url).then((ids) => {
      if (ids.length > 0) setRestored(new Set(ids));
    });
  }, [article.url]);
  useEffect(() => () => stopTracking.current(), []);

  const change = (ids: Set<string>) => {
    setRestored(ids);
    if (props.remembers) void saveRestored(article.url, [...ids]);
  };
  const drawn = (elements: Element[]) => {
    const first = blocks.current.length === 0;
    blocks.current = elements;
    if (first && goOn && left) flash(elements[left.paragraph]);
    if (!onStep) return;
    stopTracking.current();
    stopTracking.current = trackReading(elements, window, () => Date.now(), onStep);
  };
  return (
    <article class="article" ref={view}>
      <ArticleHead article={article} />
      {children}
      {left && <GoOn left={left} onGo={() => flash(blocks.current[left.paragraph])} />}
      <Ledger removals={article.removals} restored={restored} onChange={change} />
      <FiguresPanel
        figures={reading.figures}
        names={props.names}
        onShow={(paragraph) => flash(blocks.current[paragraph])}
        onPerson={props.onPerson}
      />
      <LeadPicture article={article} pictures={shown} />
      {shown === 'held' && (article.leadImage || article.html.includes('<img')) && (
        <button type="button" class="button" onClick={() => setShown('shown')}>
          {t('articleShowPictures')}
        </button>
      )}
      <StoryBody article={article} pictures={shown} restored={restored} onDrawn={drawn} />
      {props.foot}
      <MissingPages pages={article.missingPages ?? []} onRetry={props.onRetryPages} />
      <p class="article-source">
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          {t('articleOriginal')}
        </a>
      </p>
    </article>
  );
}

function show(block: Element | undefined): void {
  block?.scrollIntoView({ block: 'center' });
}

function flash(block: Element | undefined): void {
  show(block);
  block?.animate?.([{ backgroundColor: 'var(--mark)' }, { backgroundColor: 'transparent' }], 1800);
}
