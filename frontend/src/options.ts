import type { EChartsCoreOption } from 'echarts/core';
import type { ChartModel, RankBars, Trend, Value } from './model';

/** Colours of the page the chart stands on, read from its custom properties. */
export interface Palette {
  ink: string;
  muted: string;
  grid: string;
  surface: string;
  band: string;
  series: string[];
}

export interface Setting {
  palette: Palette;
  language: string;
  summary: string;
  still: boolean;
  narrow: boolean;
  font: string;
}

const DASHES = ['solid', 'dashed', 'dotted'];

export function optionsOf(model: ChartModel, setting: Setting): EChartsCoreOption {
  return model.kind === 'trend' ? trend(model, setting) : bars(model, setting);
}

function common(setting: Setting, seriesCount: number): EChartsCoreOption {
  return {
    animation: !setting.still,
    animationDuration: 300,
    color: setting.palette.series,
    textStyle: { fontFamily: setting.font, color: setting.palette.ink },
    aria: {
      enabled: true,
      // Our sentence instead of ECharts' English one.
      label: { description: setting.summary },
      decal: { show: seriesCount >= 3 },
    },
  };
}

function trend(model: Trend, setting: Setting): EChartsCoreOption {
  const { palette } = setting;
  const names = model.lines.map((line) => line.name);
  const series: object[] = model.lines.map((line, i) => ({
    name: line.name,
    type: 'line',
    data: line.values,
    connectNulls: false,
    symbol: 'circle',
    symbolSize: 5,
    showSymbol: line.values.length <= 40,
    lineStyle: { width: 2.5, type: DASHES[i % DASHES.length] },
    z: 3,
  }));
  if (model.band) {
    names.push(model.band.name, model.band.middleName);
    series.push(...bandSeries(model, palette));
  }
  return {
    ...common(setting, model.lines.length),
    // The key stands above the chart, where a reader meets it first.
    legend: {
      data: names,
      top: 0,
      left: 0,
      itemWidth: 18,
      itemHeight: 8,
      textStyle: { color: palette.ink },
      selectedMode: false,
    },
    grid: { top: setting.narrow ? 76 : 48, left: 4, right: 12, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: model.labels,
      axisLine: { lineStyle: { color: palette.grid } },
      axisTick: { show: false },
      axisLabel: { color: palette.muted, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      name: setting.narrow ? '' : model.axis,
      nameLocation: 'end',
      nameTextStyle: { color: palette.muted, align: 'left' },
      minInterval: 1,
      splitLine: { lineStyle: { color: palette.grid } },
      axisLabel: { color: palette.muted, formatter: numbers(setting.language) },
    },
    tooltip: {
      trigger: 'axis',
      // Rich text is drawn as SVG text: names from feeds can never become markup.
      renderMode: 'richText',
      backgroundColor: palette.surface,
      borderColor: palette.grid,
      textStyle: { color: palette.ink },
      formatter: (points: { dataIndex: number }[]) => tip(model, points[0]?.dataIndex ?? 0, setting.language),
    },
    series,
  };
}

/** Two invisible lines, the upper filled down to the lower: ECharts has no band of its own. */
function bandSeries(model: Trend, palette: Palette): object[] {
  const band = model.band;
  if (!band) {
    return [];
  }
  const height = band.high.map((high, i) => difference(high, band.low[i] ?? null));
  const silent = { type: 'line', symbol: 'none', stack: 'band', silent: true, z: 1, tooltip: { show: false } };
  return [
    { ...silent, name: 'low', data: band.low, lineStyle: { opacity: 0 } },
    {
      ...silent,
      name: band.name,
      data: height,
      lineStyle: { opacity: 0 },
      itemStyle: { color: palette.band },
      areaStyle: { color: palette.band, opacity: 1 },
    },
    {
      name: band.middleName,
      type: 'line',
      data: band.middle,
      symbol: 'none',
      silent: true,
      z: 2,
      itemStyle: { color: palette.muted },
      lineStyle: { width: 1.5, type: 'dashed', color: palette.muted },
    },
  ];
}

function bars(model: RankBars, setting: Setting): EChartsCoreOption {
  const { palette } = setting;
  return {
    ...common(setting, 1),
    grid: { top: 8, left: 4, right: 24, bottom: 4, containLabel: true },
    xAxis: {
      type: 'value',
      splitLine: { lineStyle: { color: palette.grid } },
      axisLabel: { color: palette.muted, formatter: numbers(setting.language) },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: model.labels,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: palette.ink, width: setting.narrow ? 110 : 200, overflow: 'truncate' },
    },
    series: [{ type: 'bar', data: model.values, barMaxWidth: 18, itemStyle: { borderRadius: [0, 4, 4, 0] } }],
  };
}

export function tip(model: Trend, index: number, language: string): string {
  const format = numbers(language);
  const lines = model.lines.map((line) => `${line.name}: ${known(line.values[index], format)}`);
  if (model.band) {
    lines.push(`${model.band.middleName}: ${known(model.band.middle[index], format)}`);
    const low = model.band.low[index];
    const high = model.band.high[index];
    if (low !== null && low !== undefined && high !== null && high !== undefined) {
      lines.push(`${model.band.name}: ${format(low)}–${format(high)}`);
    }
  }
  return [model.titles[index] ?? '', ...lines].join('\n');
}

function known(value: Value | undefined, format: (value: number) => string): string {
  return value === null || value === undefined ? '–' : format(value);
}

function numbers(language: string): (value: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (value) => format.format(value);
}

function difference(high: Value, low: Value): Value {
  return high === null || low === null ? null : high - low;
}
