import type { Config } from '../config/schema.ts';
import type { FoundComponent } from '../history/component.ts';
import type { Period } from '../history/period.ts';
import { codeownersPath, type OwnersOf } from '../iac/codeowners.ts';
import type { ComponentFact } from '../iac/components/facts.ts';
import { findComponents } from '../iac/components/find.ts';
import { matcher } from '../iac/globs.ts';
import { formatOf } from '../iac/parsed-file.ts';
import { fileName } from '../lib/paths.ts';
import type { AlertLink } from './alert-links.ts';
import { AskedTree } from './asked-tree.ts';
import { ComponentIndex } from './component-index.ts';
import { calledOut, type Declaration, declarations } from './declared.ts';
import type { GuideFacts } from './guide.ts';
import { linkingFiles } from './linking-files.ts';
import { speaksOfRunbooks } from './practice.ts';
import type { RunbookTree } from './runbook-tree.ts';

/** Facts about components and runbooks in one version of a file. */
export interface PathFacts {
  readonly facts: readonly ComponentFact[];
  /** Facts of the file as a guide; `null`: not a text. */
  readonly guide: GuideFacts | null;
  readonly alerts: readonly AlertLink[];
  /** Owners by path; `null`: not a CODEOWNERS file. */
  readonly owners: OwnersOf | null;
}

/** One week's tree, as `collect/trees.ts` provides it. */
export interface FactsOfWeek {
  readonly period: Period;
  readonly blobs: ReadonlyMap<string, string>;
  readonly changed: ReadonlySet<string>;
  factsOf(path: string): PathFacts | null;
}

/** Name and address of a repository. */
export interface RepositoryInfo {
  /** `owner/name`, or the name of the clone's folder. */
  readonly name: string;
  /** Web address of the repository; `null`: unknown. */
  readonly url: string | null;
}

/** Components and declared runbooks of one week's tree, before dates decide which runbooks are stale. */
export interface WeekFindings {
  readonly period: Period;
  readonly components: readonly FoundComponent[];
  readonly declared: ReadonlyMap<string, readonly Declaration[]>;
  /** File of an alert that pages somebody for a component, by the component's name. */
  readonly calledOut: ReadonlyMap<string, string>;
  /** Blob id in this week of each file that is declared as a runbook, by path. */
  readonly guideBlobs: ReadonlyMap<string, string>;
  /** Whether any file, link or configuration concerns runbooks. If not, coverage is "not configured" and not 0 %. */
  readonly mentionsRunbooks: boolean;
}

/** Evaluates weeks, oldest first; reuses the last evaluation while no file with relevant facts changed. */
export class WeekReader {
  readonly #config: Config;
  readonly #repository: RepositoryInfo;
  readonly #isConfiguredPlace: (path: string) => boolean;
  readonly #facts = new Map<string, PathFacts>();
  /** What the last evaluation asked of its tree. A week whose tree answers otherwise is evaluated again. */
  #asked = new AskedTree(new Map());
  #before: WeekFindings | null = null;

  constructor(config: Config, repository: RepositoryInfo) {
    this.#config = config;
    this.#repository = repository;
    this.#isConfiguredPlace = matcher(config.runbooks.paths);
  }

  read(week: FactsOfWeek): WeekFindings {
    const isSame = !this.#update(week) && this.#asked.isAnsweredAlikeBy(week.blobs, week.changed);
    const findings = this.#before !== null && isSame ? this.#before : this.#evaluate(week);
    this.#before = { ...findings, period: week.period, guideBlobs: blobsOf(findings.declared, week.blobs) };
    return this.#before;
  }

  /** Takes the facts of the changed files. The result says whether they differ from the ones before. */
  #update(week: FactsOfWeek): boolean {
    let isRelevant = false;
    for (const path of week.changed) {
      const facts = formatOf(path) === null ? null : week.factsOf(path);
      const before = this.#facts.get(path);
      const now = facts !== null && says(facts) ? facts : undefined;
      isRelevant ||= !isSame(before, now);
      if (now === undefined) this.#facts.delete(path);
      else this.#facts.set(path, now);
    }
    return isRelevant;
  }

  #evaluate({ period, blobs }: FactsOfWeek): Omit<WeekFindings, 'guideBlobs'> {
    const files = [...this.#facts].map(([path, read]) => ({ path, ...read })).sort(byPath);
    const asked = new AskedTree(blobs);
    this.#asked = asked;
    const { has, hasDirectory, foldersIn } = asked;
    const owners = this.#facts.get(codeownersPath(has) ?? '')?.owners ?? (() => []);
    const found = findComponents(
      { has, hasDirectory, foldersIn, files: files.filter(({ facts }) => facts.length > 0) },
      { config: this.#config, ownersOf: owners, repository: fileName(this.#repository.name) },
    );
    const components = sameObjects(found, this.#before?.components ?? []);
    const guides = files.flatMap(({ path, guide }) => (guide === null ? [] : [{ path, facts: guide }]));
    const tree: RunbookTree = {
      url: this.#repository.url,
      has,
      guides,
      ...linkingFiles(files, has),
      hasPlaybooks: files.some(({ facts }) => facts.some(({ about }) => about === 'playbook')),
      isConfiguredPlace: this.#isConfiguredPlace,
    };
    const index = new ComponentIndex(components);
    const declared = declarations(components, index, tree);
    return {
      period,
      components,
      declared,
      calledOut: calledOut(index, tree),
      mentionsRunbooks: this.#isConfigured() || speaksOfRunbooks(tree, declared),
    };
  }

  #isConfigured(): boolean {
    return (
      this.#config.runbooks.paths.length > 0 || this.#config.components.some(({ runbook }) => runbook !== undefined)
    );
  }
}

function blobsOf(declared: WeekFindings['declared'], blobs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { target } of [...declared.values()].flat()) {
    const blob = target.kind === 'file' ? blobs.get(target.path) : undefined;
    if (target.kind === 'file' && blob !== undefined) found.set(target.path, blob);
  }
  return found;
}

function says({ facts, guide, alerts, owners }: PathFacts): boolean {
  return facts.length > 0 || guide !== null || alerts.length > 0 || owners !== null;
}

/** Replaces components equal to one of the week before by that object: over 52 weeks few components differ. */
function sameObjects(now: readonly FoundComponent[], before: readonly FoundComponent[]): readonly FoundComponent[] {
  const known = new Map(before.map((component) => [JSON.stringify(component), component]));
  return now.map((component) => known.get(JSON.stringify(component)) ?? component);
}

/** Whether two versions of a file have the same facts about components and runbooks. */
function isSame(before: PathFacts | undefined, now: PathFacts | undefined): boolean {
  if (before === now) return true;
  if (before === undefined || now === undefined || before.owners !== now.owners) return false;
  const essence = ({ facts, guide, alerts }: PathFacts) =>
    JSON.stringify([facts, alerts, guide && { ...guide, prose: null, words: null, reviewedAt: null, term: null }]);
  return essence(before) === essence(now);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
