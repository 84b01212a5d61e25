type Has = (path: string) => boolean;

const TEMPLATES = '/templates/';

/** Directory of the Helm chart that a template file belongs to; `null`: the file is not a chart's template. */
export function chartOf(path: string, has: Has): string | null {
  const end = path.lastIndexOf(TEMPLATES);
  const chart = path.slice(0, Math.max(end, 0));
  return end !== -1 && has(`${chart}/Chart.yaml`) ? chart : null;
}

/**
 * Path of a file, without the `templates` folder if it is a chart's template: `charts/a/templates/b.yaml` →
 * `charts/a/b.yaml`. So the file is not taken for a sample among templates.
 */
export function asIfRendered(path: string, has: Has): string {
  const chart = chartOf(path, has);
  return chart === null ? path : `${chart}/${path.slice(chart.length + TEMPLATES.length)}`;
}
