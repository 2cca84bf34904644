import { describe, expect, it } from 'vitest';
import { isoDate, parseMachineDate, parseVisibleDate, withShownZone } from '@/page/metadata-date';

const iso = (date: ReturnType<typeof parseVisibleDate>) => date && isoDate(date);

describe('parseMachineDate', () => {
  it.each([
    ['2023-03-03T13:05:00+07:00', '2023-03-03T13:05:00+07:00'],
    ['2017-02-07T11:12:50+0700', '2017-02-07T11:12:50+07:00'],
    ['2016-02-16T02:10:56Z', '2016-02-16T02:10:56Z'],
    ['2015-11-05 T10:08:58Z', '2015-11-05T10:08:58Z'],
    ['2023-11-02T20-59-53Z', '2023-11-02T20:59:53Z'],
    ['2023/11/02 20:59', '2023-11-02T20:59:00'],
    ['2014-07-13T20:07:27.8200000', '2014-07-13T20:07:27'],
    ['2023-3-3', '2023-03-03'],
    ['Wed, 16 Jun 2021 13:00:00 GMT', '2021-06-16T13:00:00Z'],
  ])('reads %s', (text, expected) => expect(iso(parseMachineDate(text))).toBe(expected));

  it.each([
    '2023-02-30',
    '2023-13-01',
    '0001-01-01T00:00:00Z',
    '1677823500',
    'kemarin',
    '',
    '9'.repeat(1000),
  ])('refuses %s', (text) => expect(parseMachineDate(text)).toBeUndefined());

  it('keeps the day where the time of day is impossible', () => {
    expect(iso(parseMachineDate('2023-03-03T25:61:00Z'))).toBe('2023-03-03');
  });
});

describe('parseVisibleDate', () => {
  it.each([
    ['- Jumat, 3 Maret 2023 | 13:05 WIB', '2023-03-03T13:05:00+07:00'],
    ['Kamis, 5 November 2015 - 15:56 wib', '2015-11-05T15:56:00+07:00'],
    ['Kamis, 05/11/2015 09:25 WITA', '2015-11-05T09:25:00+08:00'],
    ['Rabu, 1 Juli 2026 pukul 21.40 WIT', '2026-07-01T21:40:00+09:00'],
    ['Kamis 11 Feb 2016, 07:04 WIB', '2016-02-11T07:04:00+07:00'],
    ['Senin, 08 Ags 2022 09:10', '2022-08-08T09:10:00'],
    ['Jumat , 17 February 2017, 13:16 WIB', '2017-02-17T13:16:00+07:00'],
    ['February 6, 2016', '2016-02-06'],
    ['4 May 2020 4:25 pm', '2020-05-04T16:25:00'],
    ['Selasa, 31 Ogos 2021 10:30 (GMT +8)', '2021-08-31T10:30:00+08:00'],
  ])('reads %s', (text, expected) => expect(iso(parseVisibleDate(text))).toBe(expected));

  it.each([
    '3 orang 2023',
    'Rabu (4/11)',
    '31 Februari 2023',
    '2 jam lalu',
    'skor 12-13-2',
    '30 Desembr 2023',
  ])('leaves %s alone', (text) => expect(parseVisibleDate(text)).toBeUndefined());
});

describe('withShownZone', () => {
  const shown = { date: '2021-06-16', time: '13:00', zone: '+07:00' };

  it('takes the zone readers see where both clocks agree', () => {
    const machine = { date: '2021-06-16', time: '13:00:42', zone: 'Z' };
    expect(isoDate(withShownZone(machine, shown))).toBe('2021-06-16T13:00:42+07:00');
  });

  it('leaves a date in another zone alone', () => {
    const machine = { date: '2021-06-16', time: '06:00:42', zone: 'Z' };
    expect(isoDate(withShownZone(machine, shown))).toBe('2021-06-16T06:00:42Z');
  });

  it('fills in the time where the machine gives only the day', () => {
    expect(isoDate(withShownZone({ date: '2021-06-16' }, shown))).toBe('2021-06-16T13:00:00+07:00');
  });
});
