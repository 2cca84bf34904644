import { namesOnly } from '@/page/metadata-title';
import { foldSpace } from '@/text/fold-space';

/** An address or account in place of a name: "https://facebook.com/x", "@tokoh"; not "Rina Sari". */
const NOT_A_NAME = /^@|[/\\]|^www\.|^[\w.+-]+@/i;
/** A machine's account, no person: "admin", "administrator"; not "Adminta". */
const ACCOUNT = /^(admin|administrator|root|webmaster|editor|user)\d*$/i;
/** Words before a name: "Oleh: ", "Penulis : ", "By ", "- "; not "Olehia". */
const LEAD_IN = /^([-–|:•\s]+|(oleh|by|penulis|reporter|pewarta|jurnalis|editor|laporan)(\s*:\s*|\s+))+/i;
/** What ends a name: " - detikNews", " | Senin", ", CNN"; not the hyphen in "Nur-Aini". */
const AFTER = /\s+[-–|•]\s*|\s*[|•]\s*/;
/** A company, not a writer: "PT. Media Baru", "Kompas Cyber Media", "prokal.co"; not "Melia Putri". */
const COMPANY = /^(PT|CV)\b|\b(media|developer|network|online)\b|^\S+\.[a-z]{2,4}$/i;
const LONGEST_NAME = 100;
const MOST_NAMES = 4;

/** A person's name out of a credit, or undefined for an address, an account or one of `siteNames`. */
export function personName(credit: string | undefined, siteNames: string[]): string | undefined {
  const text = foldSpace(credit ?? '').replace(LEAD_IN, '');
  const name = text.split(AFTER)[0]?.trim() ?? '';
  if (name.length < 3 || name.length > LONGEST_NAME) return undefined;
  if (NOT_A_NAME.test(name) || ACCOUNT.test(name) || COMPANY.test(name) || namesOnly(name, siteNames))
    return undefined;
  return name;
}

/** The names in a list of credits, each once, joined by commas; undefined where none is a name. */
export function personNames(credits: string[], siteNames: string[]): string | undefined {
  const names = new Set(credits.flatMap((credit) => personName(credit, siteNames) ?? []));
  return names.size === 0 ? undefined : [...names].slice(0, MOST_NAMES).join(', ');
}
