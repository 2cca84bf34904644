import { useState } from 'preact/hooks';
import type { Article } from '@/reading';
import type { Pictures } from '@/views/safe-html.ts';

const WEB_ADDRESS = /^https?:\/\//i; // https://a.id/b.jpg – not javascript:…
const PICTURE = /<img(?![^>]*\ssrc="data:)/; // not what stands in place of a picture until it is scrolled to

/** The page's own picture for the story, where the text has none; it goes again where it cannot load. */
export function LeadPicture({ article, pictures }: { article: Article; pictures: Pictures }) {
  const [broken, setBroken] = useState<string>();
  const { leadImage, html } = article;
  if (!leadImage || !WEB_ADDRESS.test(leadImage) || leadImage === broken) return null;
  if (pictures === 'held' || PICTURE.test(html)) return null;
  return (
    <img
      class="lead-picture"
      src={leadImage}
      alt=""
      referrerpolicy="no-referrer"
      onError={() => setBroken(leadImage)}
    />
  );
}
