import { LETTERS } from '../../text/letters';

/** A verb that says something grew or shrank, with the space behind it: "naik ", "dipangkas"; not "kenaikan ". */
export const CHANGE = new RegExp(
  `(?<![${LETTERS}])(?:naik|turun|tumbuh|anjlok|melonjak|merosot|menyusut|susut|meningkat|menurun|bertambah|berkurang|menguat|melemah|melambat|meroket|terpangkas|terkoreksi|bergeser|berubah|(?:di|me[mn]?)(?:naikkan|turunkan|aikkan|tambah|nambah|ngurangi|kurangi|pangkas|ubah|ngubah|tingkatkan)(?:nya)?)\\s`,
);
/** Whether a verb says that something grew or shrank: "melemah"; not "mengumpulkan". */
export const isChange = (word: string): boolean => CHANGE.test(`${word.toLowerCase()} `);
