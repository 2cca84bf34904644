import { contentWords } from './label-words';

/** The speaker a date belongs to: "urai Penjabat Bupati", "kata Budi"; not "perkataan". */
const SPOKEN =
  /(?<!\p{L})(?:kata|ujar|ucap|tutur|jelas|urai|ungkap|papar|terang|tegas|imbuh|sebut|tambah|beber|tandas|pungkas|cetus|sesal|said|says|told)(?<nya>nya)?(?=[\s,])/giu;
/** What the speaker spoke in: "siaran pers", "keterangan tertulis"; not "keterangan". */
const MEDIUM =
  /(?<!\p{L})(?:siaran pers|keterangan (?:tertulis|resmi|pers|tertulisnya|resminya)|jumpa pers|konferensi pers|rilis (?:resmi|pers)|pernyataan (?:tertulis|resmi)|press release|dikutip dari|dilansir dari|dilansir|dikutip)(?!\p{L})(?:\s\p{Lu}[\p{L}.]*){0,3}/giu;
/** Where the speaker's name ends: " di Jakarta", ", "; not "Kepala Dinas". */
const BEHIND_NAME =
  /[,(“”"]|\s(?:di|ke|kepada|saat|ketika|usai|seusai|jelang|menjelang|dihubungi|ditemui|sebelum|sesudah|terkait|soal|dalam|melalui|lewat|dari|pada|yang|seperti|sebagaimana|setelah|at|in|during)\s/iu;

/** What a date of saying is a date of: "pernyataan Budi Santoso", "siaran pers"; `undefined` where nobody speaks before it. */
export function spokenLabel(lead: string): string | undefined {
  const near = lead.slice(-250);
  const spoken = [...near.matchAll(SPOKEN)].at(-1);
  const medium = [...near.matchAll(MEDIUM)].at(-1)?.[0];
  if (!spoken)
    return medium && near.trimEnd().length - near.lastIndexOf(medium) < medium.length + 40
      ? medium
      : undefined;
  const behind = near.slice(spoken.index + spoken[0].length).trimStart();
  const name = behind.slice(0, Math.max(0, behind.search(BEHIND_NAME)) || undefined);
  const words = contentWords(name);
  if (words.length === 0 && !spoken.groups!['nya'] && !medium) return undefined;
  return [...(medium ? [medium] : ['pernyataan']), ...words.slice(-4)].join(' ');
}
