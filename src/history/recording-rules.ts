import { canonicalKey, isOfSite, siteOf } from '@/history/canonical-key.ts';

/** What the reader set about recording. */
export interface RecordingRules {
  paused: boolean;
  /** Hosts never recorded, their subdomains included: `bank.co.id`. */
  excludedSites: readonly string[];
}

/** Where a story was read. */
export interface ReadingPlace {
  /** The tab's address and the one the page gives itself: a site may publish under another one's name. */
  urls: readonly string[];
  /** A private window. */
  incognito: boolean;
}

/** Why a reading is not recorded. */
export type NotRecorded = 'private-window' | 'paused' | 'excluded-site';

/** Whether a reading may be recorded: `undefined` where it may, else the reason for the popup. */
export function whyNotRecorded(place: ReadingPlace, rules: RecordingRules): NotRecorded | undefined {
  if (place.incognito) return 'private-window';
  if (rules.paused) return 'paused';
  const hosts = place.urls.flatMap((url) => canonicalKey(url) ?? []).map(siteOf);
  const excluded = rules.excludedSites.some((site) => hosts.some((host) => isOfSite(host, site)));
  return excluded ? 'excluded-site' : undefined;
}
