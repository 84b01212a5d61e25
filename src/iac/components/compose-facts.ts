import { at, mapping, word } from '../documents.ts';
import { hasPlaceholder } from '../go-template.ts';
import type { ComposeFact } from './facts.ts';

/** Keys of a service, one of which is in every Compose file and in most overrides of one. */
const OF_SERVICE = ['image', 'build', 'extends', 'restart', 'deploy'];
/** Keys of other documents with `services`: pipelines, objects of Kubernetes, templates of CloudFormation. */
const OF_OTHERS = ['apiVersion', 'steps', 'pipeline', 'jobs', 'Resources'];

/** The fact of a Compose file or of a part of one. */
export function composeFacts(document: unknown): readonly ComposeFact[] {
  const services = Object.values(mapping(at(document, 'services')));
  const isOther = OF_OTHERS.some((key) => at(document, key) !== undefined);
  const isCompose = services.some((service) => OF_SERVICE.some((key) => settingOf(service, key) !== undefined));
  if (isOther || !isCompose) return [];
  const name = word(at(document, 'name'));
  const isBuilt = (service: unknown) => settingOf(service, 'build') !== undefined;
  return [
    {
      about: 'compose',
      name: name === null || hasPlaceholder(name) ? null : name,
      builds: services.filter(isBuilt).length,
      pulls: services.filter((service) => !isBuilt(service) && settingOf(service, 'image') !== undefined).length,
      lasting: services.some((service) => restarts(service) || isScheduled(service)),
      extended: services.flatMap((service) => word(at(settingOf(service, 'extends'), 'file')) ?? []),
    },
  ];
}

/** A setting of a service, its own or one that it merges from an anchor (`<<`). */
function settingOf(service: unknown, key: string): unknown {
  const merged = [service, at(service, '<<')].flat();
  return merged.map((settings) => at(settings, key)).find((value) => value !== undefined);
}

/** Whether Docker starts the service again after a failure or a reboot: `restart` other than `no`. */
function restarts(service: unknown): boolean {
  const policy = word(settingOf(service, 'restart'));
  return policy !== null && policy !== 'no' && !policy.endsWith('-no}');
}

/** Whether Swarm schedules the service: `deploy` says more than how much memory it gets. */
function isScheduled(service: unknown): boolean {
  return Object.keys(mapping(settingOf(service, 'deploy'))).some((key) => key !== 'resources');
}
