import { isNomadJob } from '../components/nomad-facts.ts';
import { hasPlaceholder } from '../go-template.ts';
import { imageDependency } from './dependency.ts';
import type { Dependency } from './facts.ts';

const IMAGE = /^[ \t]*image *= *"([^"\n]+)"/gm;

/** Images of the tasks of a Nomad job, read by its lines alone, without those that a template or a variable fills in. */
export function nomadDependencies(text: string): readonly Dependency[] {
  if (!isNomadJob(text)) return [];
  return [...text.matchAll(IMAGE)].flatMap(([, image = '']) =>
    hasPlaceholder(image) || image.includes('[[') ? [] : (imageDependency(image) ?? []),
  );
}
