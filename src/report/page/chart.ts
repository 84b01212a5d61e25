/** A chart as data: one value a week and series, drawn as mermaid in Markdown and as SVG in HTML. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** What the vertical axis counts; `percent` values are 0…100. */
  readonly axis: string;
  readonly percent: boolean;
  readonly weeks: readonly ChartWeek[];
  /** Drawn one over the other, the first at the back. */
  readonly series: readonly Series[];
}

export interface ChartWeek {
  /** `W33` */
  readonly label: string;
  readonly provisional: boolean;
  /** What happened in that week, from `events:`; empty: nothing. */
  readonly events: readonly string[];
}

export interface Series {
  readonly name: string;
  readonly mark: 'bar' | 'line';
  /** Which of the chart's colours: fixed by meaning, so that people are the same colour in every chart. */
  readonly color: SeriesColor;
  /** One a week; `null`: nothing to measure, and never drawn as 0. */
  readonly values: readonly (number | null)[];
}

export type SeriesColor = 'people' | 'machines' | 'failures' | 'target';
