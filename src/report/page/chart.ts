/** A chart as data, with one value per week and series. Drawn as mermaid in Markdown and as SVG in HTML. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** Label of the vertical axis. If `percent`, values are 0…100. */
  readonly axis: string;
  readonly percent: boolean;
  readonly weeks: readonly ChartWeek[];
  /** Drawn over one another, the first at the back. */
  readonly series: readonly Series[];
}

export interface ChartWeek {
  /** `W33` */
  readonly label: string;
  /** Events of the week, from `events:` of the configuration. */
  readonly events: readonly string[];
}

export interface Series {
  readonly name: string;
  readonly mark: 'bar' | 'line';
  /** Colour by meaning: people, for example, have the same colour in every chart. */
  readonly color: SeriesColor;
  /** One value per week; `null`: nothing to measure, never drawn as 0. */
  readonly values: readonly (number | null)[];
}

export type SeriesColor = 'people' | 'machines' | 'failures' | 'target';
