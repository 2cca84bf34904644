import { weighStory } from '@/article/weigh';
import { readStory } from '@/read-story';
import type { Article, Result } from '@/reading';

/**
 * Reads the story of any page: where its prose stands in one clear place it is lifted from there, else Readability weighs
 * the page. Never changes the page, never touches the network. Refuses by name, see `readStory`.
 */
export async function readPage(live: Document): Promise<Result<Article>> {
  return readStory(live, weighStory);
}
