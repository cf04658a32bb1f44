import { test } from 'node:test';
import assert from 'node:assert/strict';
import { tableOf, type Trend } from './model';
import { optionsOf, tip, type Setting } from './options';

const trend: Trend = {
  kind: 'trend',
  axis: 'Unggahan per pekan',
  labels: ['2 Nov', '9 Nov', '16 Nov'],
  titles: ['Pekan mulai 2 November 2026', 'Pekan mulai 9 November 2026', 'Pekan mulai 16 November 2026'],
  lines: [{ name: 'Dinkes', values: [3, null, 0] }],
  band: { name: 'Separuh tengah', middleName: 'Median', low: [1, 1, null], high: [4, 5.5, null], middle: [2, 2.5, null] },
};

const setting: Setting = {
  palette: { ink: '#111', muted: '#555', grid: '#ddd', surface: '#fff', band: '#eee', series: ['#066'] },
  language: 'id',
  summary: 'Rata-rata 1,5 unggahan sepekan.',
  still: false,
  narrow: false,
  font: 'system-ui',
};

type Loose = Record<string, any>;

test('an unobserved week is a dash in the table, a silent one a zero', () => {
  assert.deepEqual(tableOf(trend, 'Waktu', 'id').rows, [
    ['Pekan mulai 2 November 2026', '3', '2'],
    ['Pekan mulai 9 November 2026', '–', '2,5'],
    ['Pekan mulai 16 November 2026', '0', '–'],
  ]);
});

test('the head of the table names what each column counts', () => {
  assert.deepEqual(tableOf(trend, 'Waktu', 'id').head, ['Waktu', 'Dinkes', 'Median']);
  const bars = { kind: 'bars', axis: 'Skor', labels: ['Dinkes'], values: [78.25] } as const;
  assert.deepEqual(tableOf({ ...bars, labels: [...bars.labels], values: [...bars.values] }, 'OPD', 'id'), {
    head: ['OPD', 'Skor'],
    rows: [['Dinkes', '78,3']],
  });
});

test('a gap in the line stays a gap', () => {
  const series = (optionsOf(trend, setting) as Loose).series;
  assert.deepEqual(series[0].data, [3, null, 0]);
  assert.equal(series[0].connectNulls, false);
});

test('the band is drawn from the lower to the upper quartile, and not where either is unknown', () => {
  const band = (optionsOf(trend, setting) as Loose).series.find((one: Loose) => one.name === 'Separuh tengah');
  assert.deepEqual(band.data, [3, 4.5, null]);
});

test('the description for readers of the screen is our sentence', () => {
  assert.equal((optionsOf(trend, setting) as Loose).aria.label.description, setting.summary);
});

test('three series or more are told apart by pattern too', () => {
  const three = { ...trend, lines: ['a', 'b', 'c'].map((name) => ({ name, values: [1, 2, 3] })) };
  assert.equal((optionsOf(three, setting) as Loose).aria.decal.show, true);
  assert.equal((optionsOf(trend, setting) as Loose).aria.decal.show, false);
});

test('nothing moves for those who asked for stillness', () => {
  assert.equal((optionsOf(trend, { ...setting, still: true }) as Loose).animation, false);
});

test('the tip is text, whatever a name looks like', () => {
  const hostile = { ...trend, lines: [{ name: '<img src=x onerror=alert(1)>', values: [1, 2, 3] }] };
  const options = optionsOf(hostile, setting) as Loose;
  assert.equal(options.tooltip.renderMode, 'richText');
  assert.match(tip(hostile, 0, 'id'), /^Pekan mulai 2 November 2026\n<img src=x onerror=alert\(1\)>: 1\n/);
});

test('the tip leaves out a band that is unknown', () => {
  assert.equal(tip(trend, 2, 'id'), 'Pekan mulai 16 November 2026\nDinkes: 0\nMedian: –');
});
