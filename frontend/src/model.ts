/** What the server says of a chart; the same shapes as ChartModel.java. A null value is a gap, never zero. */
export type Value = number | null;

export interface Line {
  name: string;
  values: Value[];
}

export interface Band {
  name: string;
  middleName: string;
  low: Value[];
  high: Value[];
  middle: Value[];
}

export interface Trend {
  kind: 'trend';
  axis: string;
  labels: string[];
  titles: string[];
  lines: Line[];
  band: Band | null;
}

export interface RankBars {
  kind: 'bars';
  axis: string;
  labels: string[];
  values: Value[];
}

export type ChartModel = Trend | RankBars;

/** The same figures as rows of text, for those who do not see the chart. */
export interface Table {
  head: string[];
  rows: string[][];
}

const UNKNOWN = '–';

export function tableOf(model: ChartModel, pointLabel: string, language: string): Table {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const text = (value: Value | undefined): string =>
    value === null || value === undefined ? UNKNOWN : number.format(value);
  if (model.kind === 'bars') {
    return {
      head: [pointLabel, model.axis],
      rows: model.labels.map((label, i) => [label, text(model.values[i])]),
    };
  }
  const columns: Line[] = [...model.lines];
  if (model.band) {
    columns.push({ name: model.band.middleName, values: model.band.middle });
  }
  return {
    head: [pointLabel, ...columns.map((column) => column.name)],
    rows: model.titles.map((title, i) => [title, ...columns.map((column) => text(column.values[i]))]),
  };
}
