import * as echarts from 'echarts/core';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { indonesian } from './indonesian';
import { type ChartModel, tableOf } from './model';
import { optionsOf, type Palette } from './options';

echarts.use([
  BarChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  SVGRenderer,
]);
// Names of the kinds of chart that we draw; ECharts' type asks for all of its kinds.
echarts.registerLocale('ID', indonesian as unknown as Parameters<typeof echarts.registerLocale>[1]);

const NARROW = 480;

/**
 * A chart with the sentence that says the same and, on demand, the table of its figures.
 *
 * Properties are set by OpdChart.java, the model last. It draws in the light DOM, so that the page's styles reach it.
 */
export class OpdChart extends HTMLElement {
  language = 'id';
  tableLabel = '';
  chartLabel = '';
  pointLabel = '';

  #summary = '';
  #model: ChartModel | undefined;
  #chart: echarts.ECharts | undefined;
  #narrow = false;
  #drawing = 0;
  readonly #canvas = document.createElement('div');
  readonly #table = document.createElement('div');
  readonly #caption = document.createElement('figcaption');
  readonly #toggle = document.createElement('button');
  readonly #resized = new ResizeObserver(() => this.#resize());
  readonly #darkness = matchMedia('(prefers-color-scheme: dark)');
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #restyle = () => this.#schedule();

  get summary(): string {
    return this.#summary;
  }

  set summary(sentence: string) {
    this.#summary = sentence;
    this.#schedule();
  }

  get model(): ChartModel | undefined {
    return this.#model;
  }

  set model(model: ChartModel | undefined) {
    this.#model = model;
    this.#schedule();
  }

  connectedCallback(): void {
    if (!this.firstElementChild) {
      this.#build();
    }
    this.#resized.observe(this.#canvas);
    this.#darkness.addEventListener('change', this.#restyle);
    this.#stillness.addEventListener('change', this.#restyle);
    this.#schedule();
  }

  disconnectedCallback(): void {
    this.#resized.disconnect();
    this.#darkness.removeEventListener('change', this.#restyle);
    this.#stillness.removeEventListener('change', this.#restyle);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  #build(): void {
    const figure = document.createElement('figure');
    this.#canvas.className = 'po-chart-canvas';
    this.#table.className = 'po-chart-table po-scroll';
    this.#table.tabIndex = 0;
    this.#table.hidden = true;
    this.#toggle.type = 'button';
    this.#toggle.className = 'po-chart-toggle';
    this.#toggle.addEventListener('click', () => this.#flip());
    figure.append(this.#canvas, this.#table, this.#caption, this.#toggle);
    this.append(figure);
  }

  /** Properties arrive one by one: one drawing for all of them. */
  #schedule(): void {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    const model = this.#model;
    if (!model || !this.isConnected) {
      return;
    }
    this.#caption.textContent = this.#summary;
    this.#toggle.textContent = this.#table.hidden ? this.tableLabel : this.chartLabel;
    this.#fillTable(model);
    if (this.#canvas.hidden || this.#canvas.clientWidth === 0) {
      return;
    }
    const narrow = this.#canvas.clientWidth < NARROW;
    this.#chart ??= echarts.init(this.#canvas, undefined, {
      renderer: 'svg',
      locale: this.language === 'id' ? 'ID' : 'EN',
    });
    this.#narrow = narrow;
    this.#chart.setOption(
      optionsOf(model, {
        palette: paletteOf(this),
        language: this.language,
        summary: this.#summary,
        still: this.#stillness.matches,
        narrow,
        // Measured on a canvas, which knows no 'inherit'.
        font: getComputedStyle(this).fontFamily,
      }),
      true,
    );
  }

  #resize(): void {
    if (!this.#chart || this.#canvas.clientWidth < NARROW !== this.#narrow) {
      this.#schedule();
    }
    this.#chart?.resize();
  }

  #flip(): void {
    this.#table.hidden = !this.#table.hidden;
    this.#canvas.hidden = !this.#table.hidden;
    this.#schedule();
  }

  #fillTable(model: ChartModel): void {
    const data = tableOf(model, this.pointLabel, this.language);
    const table = document.createElement('table');
    table.className = 'po-plain';
    const head = table.createTHead().insertRow();
    data.head.forEach((name) => head.append(cell('th', name, 'col')));
    const body = table.createTBody();
    for (const texts of data.rows) {
      const row = body.insertRow();
      texts.forEach((text, i) => row.append(i === 0 ? cell('th', text, 'row') : cell('td', text)));
    }
    this.#table.replaceChildren(table);
  }
}

function cell(tag: 'th' | 'td', text: string, scope?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (scope) {
    element.setAttribute('scope', scope);
  }
  return element;
}

/** ECharts wants colours it can parse, so the browser resolves ours (light-dark(), color-mix()) first. */
function paletteOf(element: Element): Palette {
  const probe = document.createElement('i');
  element.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    ink: colour('--po-ink'),
    muted: colour('--po-muted'),
    grid: colour('--po-line'),
    surface: colour('--po-surface'),
    band: colour('--po-band'),
    series: ['--po-series-1', '--po-series-2', '--po-series-3', '--po-series-4'].map(colour),
  };
  probe.remove();
  return palette;
}

customElements.get('opd-chart') ?? customElements.define('opd-chart', OpdChart);
