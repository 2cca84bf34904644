import { holds } from '../../text/matches';
import { wordSet } from '../../text/word-set';

/** Ranks of police and forces before a name, each one word no name is made of. Lower case. */
export const RANKS = wordSet(
  `jenderal jendral jend letjen letjend mayjen mayjend brigjen brigjend irjen komjen kombes kombespol akbp akp kompol iptu ipda
  aipda aiptu bripka brigadir briptu bripda bharada bharatu bharaka kolonel letkol mayor kapten lettu letda peltu pelda serma
  serka sertu serda praka pratu prada kopda kopka koptu laksamana laksdya laksda laksma marsekal marsdya marsda marsma`,
);

/** Ranks and forms of address before a name: they belong to neither name nor office. Lower case, without full stops. */
export const TITLES: ReadonlySet<string> = new Set([
  ...RANKS,
  ...wordSet(`kol inspektur pol tni inf purn kav arm czi bapak pak bu ibu bunda sdr sdri saudara saudari tuan nyonya nona ny tn nn mr mrs
  ms miss sir dr drs dra drg drh ir prof professor profesor kh h hj ust ustaz ustadz ustad ustadzah haji hajah syaikh syekh syeikh kiai kyai habib nyai tgk rd
  raden bung eng ing acp dcp sac asp dsp supt dato datuk dato' datin tan tun puan encik cikgu doctor general colonel captain sergeant
  almarhum almarhumah alm`),
]);

/** What follows a rank or title and goes with it: the corps in "Mayor Pnb", "Seri" in "Datuk Seri". Lower case. */
export const CORPS = wordSet(
  'pnb nav tek lek kal adm pas sus pom inf kav arm arh czi cpl chb cba ckm caj chk cpm ctp cku mar laut seri sri paduka wira',
);

/** Titles that are names too where nothing follows, or that stay with a nickname: never cut off the only word. */
const DEGREE =
  /^(?:S\.?H|M\.?H|S\.?E|M\.?M|S\.?T|M\.?T|M\.?A|M\.?Si|S\.?Si|S\.?Pd|M\.?Pd|S\.?Ag|M\.?Ag|S\.?Kom|M\.?Kom|S\.?Sos|S\.?I\.?P|S\.?I\.?K|M\.?Hum|M\.?A\.?P|M\.?B\.?A|Ph\.?D|L\.?c|L\.?L\.?M|S\.?Kep|S\.?K\.?M|M\.?Kes|Sp\.?[A-Z]\w*(?:-[A-Z]\w*)?|M\.?Sc|B\.?Sc|S\.?Ked|S\.?P|S\.?STP|A\.?Md|SpOG|MSc|MKes)\.?$/;

/** Whether a word is an academic degree written after a name: `S.H`, `M.Si`, `SIK`; not `Sinta`. */
export const isDegree = (word: string): boolean => holds(DEGREE, word);

/** Short words inside a name that are not capitalised: "Vina van Dorp", "Siti binti Ahmad". */
export const NAME_PARTICLES = wordSet('bin binti bint van von de den der da dos del el al la le ibn ter');
