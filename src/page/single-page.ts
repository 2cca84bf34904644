import type { StoryAddress } from '@/page/page-address';

/**
 * Ways of asking a site for the whole story in one page, sorted by host, matched by suffix. Used only where a page is
 * paginated and carries no such link itself; what comes back is checked, so that an outdated entry costs one request.
 * kompas: /read/2023/11/02/213419026/slug?page=all (seen 2023-11). Others second hand, from published scrapers, 2026-11.
 */
export const SINGLE_PAGE_FORMS: readonly (readonly [host: string, form: string])[] = [
  ['akurat.co', '?page=all'],
  ['antaranews.com', '?page=all'],
  ['cnbcindonesia.com', '?page=all'],
  ['detik.com', '?single=1'],
  ['fajar.co.id', '?page=all'],
  ['grid.id', '?page=all'],
  ['hukumonline.com', '?page=all'],
  ['inews.id', '/all'],
  ['kompas.com', '?page=all'],
  ['kompas.tv', '?page=all'],
  ['kompasiana.com', '?page=all'],
  ['kontan.co.id', '?page=all'],
  ['okezone.com', '?page=all'],
  ['sindonews.com', '?showpage=all'],
  ['suara.com', '?page=all'],
  ['tribunnews.com', '?page=all'],
  ['tvonenews.com', '?page=all'],
  ['viva.co.id', '?page=all'],
  ['wartaekonomi.co.id', '?page=all'],
];

/** The address of the whole story in one page, where the site is known to have one. */
export function knownSinglePage(story: StoryAddress): string | undefined {
  const host = new URL(story.origin).hostname;
  const form = SINGLE_PAGE_FORMS.find(([suffix]) => host === suffix || host.endsWith(`.${suffix}`))?.[1];
  if (form === undefined) return undefined;
  const url = new URL(story.origin + story.path + (form.startsWith('/') ? form : ''));
  for (const [name, value] of story.params) url.searchParams.set(name, value);
  const [name, value] = form.startsWith('?') ? form.slice(1).split('=') : [];
  if (name !== undefined && value !== undefined) url.searchParams.set(name, value);
  return url.href;
}
