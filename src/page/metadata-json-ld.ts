import { rawText } from '@/page/text-of';
import type { Claims } from '@/page/metadata-claims';
import { foldSpace } from '@/text/fold-space';
import { allIn } from '@/page/select';

type Node = Record<string, unknown>;

/** A type that is a story: "NewsArticle", "https://schema.org/BlogPosting"; not "WebPage". */
const STORY_TYPE = /(Article|Posting|Report)$/;
/** Characters JSON forbids inside strings, which CMSs print raw: "\n", "\t"; not " ". */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f]+/g;
/** An HTML comment or CDATA fence around the script's text: "<!--", "//]]>"; not "<b>". */
const FENCE = /^\s*(<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(-->|\/\/\s*\]\]>|\]\]>)\s*$/g;

// A story's own JSON-LD is a few kilobytes; the limits keep a hostile one from costing the reading.
const LONGEST_SCRIPT = 400_000;
const MOST_SCRIPTS = 30;
const MOST_NODES = 3000;
const MOST_DEPTH = 8;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 20) : value === undefined ? [] : [value];

const own = (node: Node, key: string) => (Object.hasOwn(node, key) ? node[key] : undefined);

function asText(value: unknown): string | undefined {
  const text = asList(value).find((item) => typeof item === 'string' && item.trim() !== '');
  return typeof text === 'string' ? foldSpace(text.slice(0, 2000)) : undefined;
}

function parse(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return undefined;
  const bare = text.replace(FENCE, '');
  for (const attempt of [bare, bare.replace(CONTROL, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The second attempt mends raw line breaks; what still fails is not JSON.
    }
  }
  return undefined;
}

/** Every object in the page's JSON-LD, breadth first, so that a story comes before what it refers to. */
function collectNodes(doc: Document): Node[] {
  const scripts = allIn(doc, 'script[type="application/ld+json" i]').slice(0, MOST_SCRIPTS);
  let level: unknown[] = scripts.map((script) => parse(rawText(script)));
  const nodes: Node[] = [];
  for (let depth = 0; depth < MOST_DEPTH && level.length > 0; depth += 1) {
    const below: unknown[] = [];
    for (const value of level) {
      if (nodes.length >= MOST_NODES || below.length >= MOST_NODES) return nodes;
      if (isNode(value)) nodes.push(value);
      if (typeof value !== 'object' || value === null) continue;
      for (const child of Object.values(value).slice(0, MOST_NODES)) {
        if (typeof child === 'object' && child !== null) below.push(child);
      }
    }
    level = below;
  }
  return nodes;
}

const isStory = (node: Node) =>
  asList(own(node, '@type')).some((type) => typeof type === 'string' && STORY_TYPE.test(type));

/**
 * What the page's JSON-LD claims of the story. `isThisStory` decides on a headline, since pages also describe related
 * stories; a story without headline counts only where it is the only one. Undefined where nothing fits.
 * Malformed, oversized or mistyped data is passed over.
 */
export function readJsonLd(doc: Document, isThisStory: (headline: string) => boolean): Claims | undefined {
  const nodes = collectNodes(doc);
  const stories = nodes.filter(isStory);
  const story =
    stories.find((node) => isThisStory(headlineOf(node) ?? '')) ??
    (stories.length === 1 && headlineOf(stories[0]!) === undefined ? stories[0] : undefined);
  if (!story) return undefined;
  const byId = new Map(nodes.map((node) => [own(node, '@id'), node] as const).reverse());
  const follow = (value: unknown) => {
    if (!isNode(value)) return value;
    const id = own(value, '@id');
    return typeof id === 'string' && Object.keys(value).length <= 2 ? (byId.get(id) ?? value) : value;
  };
  const named = (key: string) =>
    asList(own(story, key))
      .map(follow)
      .flatMap((value) => asText(isNode(value) ? own(value, 'name') : value) ?? []);
  const images = asList(own(story, 'image')).map(follow);
  const authors = named('author');
  return {
    title: headlineOf(story),
    authors: authors.length > 0 ? authors : named('creator'),
    editor: named('editor')[0],
    published: asText(own(story, 'datePublished')),
    siteName: named('publisher')[0],
    images: images.flatMap(
      (value) => asText(isNode(value) ? (own(value, 'url') ?? own(value, 'contentUrl')) : value) ?? [],
    ),
    section: asText(own(story, 'articleSection')),
    lang: asText(own(story, 'inLanguage')),
  };
}

const headlineOf = (node: Node) => asText(own(node, 'headline')) ?? asText(own(node, 'name'));
