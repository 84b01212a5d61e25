import { isComputed, isFixedRef } from './dependency.ts';
import { type Dependency, type FileQuality, NOTHING } from './facts.ts';

type BicepFacts = Pick<FileQuality, 'undescribed' | 'calls' | 'dependencies'>;

/** Quality facts of one Bicep file, read line by line: a description has its own line above what it describes. */
export function bicepQuality(text: string): BicepFacts {
  const undescribed: string[] = [];
  const modules: string[] = [];
  let described = false;
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [keyword = '', name = ''] = line.split(/\s+/, 2);
    if (/^@(sys\.)?description\(/.test(line)) described = true;
    if (!DECLARATIONS.has(keyword)) continue;
    if ((keyword === 'param' || keyword === 'output') && !described) undescribed.push(name);
    if (keyword === 'module') modules.push(line.split("'", 2)[1] ?? '');
    described = false;
  }
  return {
    ...NOTHING,
    undescribed,
    calls: modules.filter((source) => source.endsWith('.bicep')),
    dependencies: modules.flatMap((source) => registryModule(source) ?? []),
  };
}

const DECLARATIONS = new Set(['param', 'output', 'var', 'resource', 'module', 'type', 'func']);

/**
 * A module or template spec from a registry: `br:host/path:tag`, `br/alias:path:tag`, `ts:…:version`; `null`: neither.
 */
function registryModule(source: string): Dependency | null {
  if (!/^(br|ts)[:/]/.test(source) || isComputed(source)) return null;
  const colon = source.lastIndexOf(':');
  const version = source.slice(colon + 1);
  return { kind: 'module', name: source.slice(0, colon), version, pinned: isFixedRef(version) };
}
