import { hasVerb, isVerb } from './label-words';

/** "mengunggah video dengan judul Sepeda tua berjalan pada ": the words of a title without marks say nothing of the day. */
const TITLE = /\s(?:dengan judul|berjudul|bertajuk)\s[^,"“”(]*$/;
const untitled = (lead: string): string => (lead.includes('ju') ? lead.replace(TITLE, ' ') : lead);

/** When something else happened, and the date at its end: " usai dilumpuhkan pada ". */
const SUBORDINATE = /\s(?:usai|setelah|saat|ketika)\s[^,]*\spada\s(?:hari\s|tanggal\s)?$/;

/** What stands before a day, without a title's words; "pria itu ditangkap usai dilumpuhkan pada ": the day is the day of what is said first. */
export function mainClause(text: string): string {
  const lead = untitled(text);
  const at = lead.search(SUBORDINATE);
  // "setelah ia memenangi lomba pada": with a subject of its own the day is its own.
  const first = at < 0 ? '' : (lead.slice(at).trimStart().split(' ', 2)[1] ?? '');
  return at > 0 && isVerb(first) && hasVerb(lead.slice(Math.max(0, at - 80), at))
    ? lead.slice(0, at + 1)
    : lead;
}
