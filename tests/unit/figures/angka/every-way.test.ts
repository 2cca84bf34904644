import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AngkaKind } from '@/reading';
import { numbersIn } from './read';

const SCALES: [word: string, power: number][] = [
  ['', 0], [' ribu', 3], [' rb', 3], [' juta', 6], [' jt', 6], [' miliar', 9], [' milyar', 9], [' triliun', 12],
]; // prettier-ignore
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']; // prettier-ignore
const ONES = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas']; // prettier-ignore

/** A whole number under a million in words: 250 → "dua ratus lima puluh". */
function spell(number: number): string {
  const rest = (of: number, size: number) => (of % size ? ` ${spell(of % size)}` : '');
  if (number < 12) return ONES[number]!;
  if (number < 20) return `${ONES[number - 10]} belas`;
  if (number < 100) return `${ONES[Math.floor(number / 10)]} puluh${rest(number, 10)}`;
  if (number < 1000)
    return `${number < 200 ? 'seratus' : `${ONES[Math.floor(number / 100)]} ratus`}${rest(number, 100)}`;
  return `${number < 2000 ? 'seribu' : `${spell(Math.floor(number / 1000))} ribu`}${rest(number, 1000)}`;
}

const two = (number: number) => String(number).padStart(2, '0');
const decimal = (whole: number, part: number) =>
  whole.toLocaleString('id-ID') + (part ? `,${two(part)}` : '');

/** The value of the one number of a kind in an invented sentence. */
function valueOf(sentence: string, kind: AngkaKind): string {
  const found = numbersIn(sentence).filter((number) => number.kind === kind);
  expect(found, sentence).toHaveLength(1);
  return String(found[0]!.value);
}

const whole = fc.integer({ min: 2, max: 99_999 });
const part = fc.integer({ min: 0, max: 99 });
const scale = fc.constantFrom(...SCALES);
const scaled = (number: number, fraction: number, power: number) =>
  String(Number(`${number}.${two(fraction)}e${power}`));

describe('a number written every Indonesian way is read back', () => {
  it('money, the sign before or the name behind', () =>
    fc.assert(
      fc.property(
        whole,
        part,
        scale,
        fc.constantFrom('Rp', 'Rp ', 'Rp. ', 'US$ ', 'IDR '),
        (number, fraction, [word, power], sign) => {
          const written = decimal(number, fraction) + word;
          expect(valueOf(`Nilainya ${sign}${written} saja`, 'uang')).toBe(scaled(number, fraction, power));
          expect(valueOf(`Nilainya ${written} rupiah saja`, 'uang')).toBe(scaled(number, fraction, power));
        },
      ),
    ));

  it('money that no double holds', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 16n, max: 10n ** 20n }), (number) => {
        expect(valueOf(`Nilainya Rp ${number.toLocaleString('id-ID')} saja`, 'uang')).toBe(number.toString());
      }),
    ));

  it('shares', () =>
    fc.assert(
      fc.property(
        whole,
        part,
        fc.constantFrom('%', ' %', ' persen', ' prosen'),
        fc.boolean(),
        (number, fraction, sign, minus) => {
          const sentence = `Tumbuh ${minus ? 'minus ' : ''}${decimal(number, fraction)}${sign} saja`;
          expect(valueOf(sentence, 'persen')).toBe(scaled(minus ? -number : number, fraction, 0));
        },
      ),
    ));

  it('counts in digits, with a scale word, and in words', () =>
    fc.assert(
      fc.property(
        whole,
        part,
        fc.constantFrom(...SCALES.slice(1)),
        fc.constantFrom('orang', 'rumah', 'ekor sapi'),
        (number, fraction, [word, power], noun) => {
          expect(valueOf(`Ada ${number.toLocaleString('id-ID')} ${noun} di sana`, 'jumlah')).toBe(
            String(number),
          );
          expect(valueOf(`Ada ${spell(number)} ${noun} di sana`, 'jumlah')).toBe(String(number));
          const value = scaled(number, fraction, power);
          expect(valueOf(`Ada ${decimal(number, fraction)}${word} ${noun} di sana`, 'jumlah')).toBe(value);
        },
      ),
    ));

  it('measures, spans of time and ages', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), part, (number, fraction) => {
        const written = decimal(number, fraction);
        const value = scaled(number, fraction, 0);
        expect(valueOf(`Jaraknya ${written} kilometer lagi`, 'ukuran')).toBe(value);
        expect(valueOf(`Jaraknya ${written}km lagi`, 'ukuran')).toBe(value);
        expect(valueOf(`Selama ${written} jam lagi`, 'durasi')).toBe(value);
        expect(valueOf(`Selama ${spell(number)} bulan lagi`, 'durasi')).toBe(String(number));
        expect(valueOf(`Ia berusia ${number} tahun`, 'usia')).toBe(String(number));
        expect(valueOf(`Ia berusia ${spell(number)} tahun`, 'usia')).toBe(String(number));
      }),
    ));

  it('days', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1900, max: 2099 }),
        (day, month, year) => {
          const iso = `${year}-${two(month)}-${two(day)}`;
          const name = MONTHS[month - 1]!;
          const ways = [
          `${day} ${name} ${year}`, `${two(day)} ${name} ${year}`, `Kamis, ${day} ${name} ${year}`, `Kamis (${day} ${name} ${year})`,
          `Kamis (${day}/${month}/${year})`, `Kamis (${two(day)}/${two(month)}/${year})`, `Kamis, (${day}/${month}/${year})`,
        ]; // prettier-ignore
          for (const way of ways) expect(valueOf(`Rapat digelar ${way} di sana`, 'tanggal')).toBe(iso);
          expect(valueOf(`Rapat digelar ${day} ${name} di sana`, 'tanggal')).toBe(`-${iso.slice(4)}`);
          expect(valueOf(`Rapat digelar (${day}/${month}) di sana`, 'tanggal')).toBe(`-${iso.slice(4)}`);
          expect(valueOf(`Rapat digelar pada ${name} ${year} di sana`, 'tanggal')).toBe(iso.slice(0, 7));
        },
      ),
    ));

  it('times of day', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = `${two(hour)}:${two(minute)}`;
        const ways = [
          `pukul ${time}`,
          `pukul ${two(hour)}.${two(minute)} WIB`,
          `jam ${hour}.${two(minute)}`,
          `${time} Wita`,
        ];
        for (const way of ways) expect(valueOf(`Mulai ${way} di sana`, 'waktu')).toBe(time);
      }),
    ));

  it('ordinals and scores', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (one, other) => {
        expect(valueOf(`Laga berakhir ${one}-${other} di sana`, 'skor')).toBe(`${one}-${other}`);
        expect(valueOf(`Perayaan HUT ke-${one + 1} di sana`, 'urutan')).toBe(String(one + 1));
        expect(valueOf(`Kini di peringkat ${one + 1} dunia`, 'urutan')).toBe(String(one + 1));
      }),
    ));
});
