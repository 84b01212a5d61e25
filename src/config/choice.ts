import * as z from 'zod';
import { kpis } from '../kpis/index.ts';
import type { Kpi } from '../kpis/kpi.ts';
import { kpiOptions, type OptionName } from '../kpis/settings.ts';

/** Schema of `kpis:`: per KPI `true`, `false`, or the options that the KPI declares. */
export const choiceSchema = z.strictObject(
  Object.fromEntries(kpis.map((kpi) => [kpi.id, choiceOf(kpi)])) as Record<string, ReturnType<typeof choiceOf>>,
);

function choiceOf({ title, options = [] }: Kpi) {
  const taken = kpiOptions.pick(
    Object.fromEntries(options.map((name) => [name, true])) as Partial<Record<OptionName, true>>,
  );
  return z.union([z.boolean(), taken]).optional().describe(`Whether and how to show ${title}`);
}
