import { foldSpace } from '@/text/fold-space';

/** Takes out the headline that stands in the story's own box: it is shown above the story already. */
export function dropHeadline(story: Element, title: string): void {
  const wanted = bare(title);
  for (const heading of story.querySelectorAll('h1, h2'))
    if (bare(heading.textContent ?? '') === wanted) return heading.remove();
}

const bare = (text: string) => foldSpace(text).toLowerCase();
