import { ANY_LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import { wordSet } from '../../text/word-set';

/** A word with a verb's prefix: "mencuri", "berlari", "ditahan", "tergelincir"; not "ketua". */
export const VERBAL = new RegExp(
  `^(?:me(?:m|n|ng|ny|l|r|w|y)[${ANY_LETTERS}]{3,}|ber[${ANY_LETTERS}]{3,}|di[${ANY_LETTERS}]{4,}|ter[${ANY_LETTERS}]{3,})$`,
);

/** Nouns and adjectives that look like such verbs and belong to offices: "kelompok bersenjata", "gelandang bertahan". */
export const NOMINAL = wordSet(
  'bersenjata mendiang menlu menkes menkeu mendagri mendag menhub menhan mensos menaker menpora menag menteri bersama direktur divisi dinas distrik terbaik tertinggi bertahan menengah membran mental mesin media medis dirjen digital dinamika berita terminal berikat bergerak bersama mediator',
);

/** Whether a lower-case word is a verb by its prefix: "mencuri", "ditahan"; not "menteri". */
export const isVerb = (word: string): boolean => holds(VERBAL, word) && !NOMINAL.has(word);

/** Words that point back to what was named. */
export const POINTERS = wordSet('itu ini tersebut');

/** Words no office goes on over: they open a clause, or are its verb. */
export const STOPS = wordSet(
  `yang itu ini tersebut akan telah sudah sedang masih juga pun tidak tak bukan belum adalah merupakan ialah seperti agar karena sebab
  saat ketika usai setelah sebelum sejak hingga sampai oleh kepada dengan dari terhadap serta atau namun tetapi tapi kata ujar ucap jelas
  ungkap tutur papar tegas sebut lanjut tambah imbuh pada dalam melalui lewat bahwa jika kalau bila sempat bisa dapat harus mau ingin pernah
  lalu kemudian turut ikut justru malah baru hanya senin selasa rabu kamis jumat sabtu minggu said who was is that has had ke atas mampu
  datang hadir tiba tampil pergi pulang duduk tinggal lahir wafat mundur maju ikut masuk keluar naik turun kalah menang unggul sukses gagal
  yaitu yakni selama resmi tewas meninggal bersama lagi kembali untuk berhasil was will`,
);
