import { openRepository } from './collect/git/repository.ts';
import { defaultConfig } from './config/schema.ts';
import { makeReport } from './pipeline.ts';
import { toJson } from './report/json.ts';

/** The command's entry: reads argv, environment and clock. */
export async function main(): Promise<void> {
  const [, , dir = '.', asOf = '2026-08-24', weeks = '12'] = process.argv;
  const repository = await openRepository(dir);
  const tip = (await repository.resolve('refs/remotes/origin/HEAD')) ?? (await repository.resolve('HEAD'));
  const t = performance.now();
  const report = await makeReport({
    repository,
    name: dir,
    url: null,
    branch: 'main',
    tip: tip ?? '',
    asOf: Date.parse(asOf) / 1000,
    config: { ...defaultConfig, weeks: Number(weeks) },
    configHash: '',
    configFile: null,
    version: '0.1.0',
    progress: (step) =>
      console.error(step, Math.round(performance.now() - t), Math.round(process.memoryUsage().rss / 1e6)),
    elapsedMs: () => performance.now(),
  });
  console.error('done', Math.round(performance.now() - t), Math.round(process.memoryUsage().rss / 1e6));
  console.log(JSON.stringify(toJson(report, 0), null, 1));
  await repository.close();
}
