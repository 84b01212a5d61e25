type Has = (path: string) => boolean;

const TEMPLATES = '/templates/';

/** The directory of the chart whose template a file is; `null`: of none. */
export function chartOf(path: string, has: Has): string | null {
  const end = path.lastIndexOf(TEMPLATES);
  const chart = path.slice(0, Math.max(end, 0));
  return end !== -1 && has(`${chart}/Chart.yaml`) ? chart : null;
}

/** A chart's template as part of the chart and not among templates: `charts/a/templates/b.yaml` → `charts/a/b.yaml`. */
export function asIfRendered(path: string, has: Has): string {
  const chart = chartOf(path, has);
  return chart === null ? path : `${chart}/${path.slice(chart.length + TEMPLATES.length)}`;
}
