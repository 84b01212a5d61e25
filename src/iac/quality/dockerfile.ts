import { imageDependency } from './dependency.ts';
import type { Dependency } from './facts.ts';

/** Base images of a Dockerfile, without its own stages, `scratch` and names that a build argument sets. */
export function dockerfileDependencies(text: string): readonly Dependency[] {
  const stages = new Set<string>(['scratch']);
  return text.split('\n').flatMap((line) => {
    const [instruction = '', ...words] = line.trim().split(/\s+/);
    if (instruction.toUpperCase() !== 'FROM') return [];
    const [image = '', as, stage] = words.filter((word) => !word.startsWith('--'));
    const isStage = stages.has(image.toLowerCase());
    if (as?.toUpperCase() === 'AS' && stage !== undefined) stages.add(stage.toLowerCase());
    return isStage ? [] : (imageDependency(image) ?? []);
  });
}
