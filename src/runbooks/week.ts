import type { Config } from '../config/schema.ts';
import type { FoundComponent } from '../history/component.ts';
import { directoriesOf, nameOf } from '../history/paths.ts';
import type { Period } from '../history/period.ts';
import { codeownersPath, type OwnersOf } from '../iac/codeowners.ts';
import { asIfRendered } from '../iac/components/chart-templates.ts';
import { isPartPlace } from '../iac/components/environments.ts';
import { findComponents } from '../iac/components/find.ts';
import type { Sign } from '../iac/components/signs.ts';
import { matcher } from '../iac/globs.ts';
import { formatOf } from '../iac/parsed-file.ts';
import type { AlertLink } from './alert-links.ts';
import { ComponentIndex } from './component-index.ts';
import { calledOut, type Declaration, declarations } from './declared.ts';
import type { GuideFacts } from './guide.ts';
import { isNoGuide } from './place.ts';

/** What one version of a file says about components and their runbooks. */
export interface ComponentFacts {
  readonly signs: readonly Sign[];
  /** `null`: no text. */
  readonly guide: GuideFacts | null;
  readonly alerts: readonly AlertLink[];
  /** `null`: no CODEOWNERS file. */
  readonly owners: OwnersOf | null;
}

/** One week's tree, as `collect/trees.ts` hands it out. */
export interface FactsOfWeek {
  readonly period: Period;
  readonly blobs: ReadonlyMap<string, string>;
  readonly changed: ReadonlySet<string>;
  factsOf(path: string): ComponentFacts | null;
}

/** What a repository is called. */
export interface Origin {
  /** `owner/name`, or a folder's name. */
  readonly name: string;
  /** Address on its server; `null`: unknown. */
  readonly url: string | null;
}

/** What a week's tree says of components and their runbooks, before dates decide what is stale. */
export interface WeekFindings {
  readonly period: Period;
  readonly components: readonly FoundComponent[];
  readonly declared: ReadonlyMap<string, readonly Declaration[]>;
  /** The file of an alert that calls somebody out, by the component's name. */
  readonly calledOut: ReadonlyMap<string, string>;
  /** Blob of each file that is declared as a runbook, as of this week. */
  readonly guideBlobs: ReadonlyMap<string, string>;
  /** Whether files, links or configuration speak of runbooks at all. */
  readonly speaksOfRunbooks: boolean;
}

/** Goes through the weeks, oldest first, and looks again only when a file changed, came or went that says something. */
export class WeekReader {
  readonly #config: Config;
  readonly #repository: Origin;
  readonly #isConfiguredPlace: (path: string) => boolean;
  readonly #telling = new Map<string, ComponentFacts>();
  /** Whether each path was there that the last look asked for: which runbook is missing, which folder holds a lock. */
  #asked = new Map<string, boolean>();
  #before: WeekFindings | null = null;

  constructor(config: Config, repository: Origin) {
    this.#config = config;
    this.#repository = repository;
    this.#isConfiguredPlace = matcher(config.runbooks.paths);
  }

  read(week: FactsOfWeek): WeekFindings {
    const isRelevant = this.#takeIn(week);
    const findings = this.#before === null || isRelevant ? this.#look(week) : this.#before;
    this.#before = { ...findings, period: week.period, guideBlobs: blobsOf(findings.declared, week.blobs) };
    return this.#before;
  }

  #takeIn(week: FactsOfWeek): boolean {
    let isRelevant = false;
    for (const path of week.changed) {
      const facts = formatOf(path) === null ? null : week.factsOf(path);
      const before = this.#telling.get(path);
      const now = facts !== null && says(facts) ? facts : undefined;
      const isThere = week.blobs.has(path);
      isRelevant ||= (this.#asked.get(path) ?? isThere) !== isThere || !isSame(before, now);
      if (now === undefined) this.#telling.delete(path);
      else this.#telling.set(path, now);
    }
    return isRelevant;
  }

  #look({ period, blobs }: FactsOfWeek): Omit<WeekFindings, 'guideBlobs'> {
    const files = [...this.#telling].map(([path, facts]) => ({ path, ...facts })).sort(byPath);
    const asked = new Map<string, boolean>();
    this.#asked = asked;
    const has = (path: string) => {
      const isThere = blobs.has(path);
      asked.set(path, isThere);
      return isThere;
    };
    const signed = files.filter(({ signs }) => signs.length > 0);
    const owners = this.#telling.get(codeownersPath(has) ?? '')?.owners ?? (() => []);
    const found = findComponents(
      { has, directories: directoriesOf(blobs.keys()), signed },
      { config: this.#config, ownersOf: owners, repository: nameOf(this.#repository.name) },
    );
    const components = sameObjects(found, this.#before?.components ?? []);
    const guides = files.flatMap(({ path, guide }) => (guide === null ? [] : [{ path, facts: guide }]));
    const alerts = files.flatMap(({ path, alerts: links }) =>
      links.length === 0 || isPartPlace(asIfRendered(path, has)) ? [] : [{ path, links }],
    );
    const tree = { url: this.#repository.url, has, guides, alerts, isConfiguredPlace: this.#isConfiguredPlace };
    const index = new ComponentIndex(components);
    const declared = declarations(components, index, tree);
    return {
      period,
      components,
      declared,
      calledOut: calledOut(index, tree),
      speaksOfRunbooks:
        alerts.some(({ links }) => links.some(({ target }) => target !== null)) ||
        guides.some(({ path }) => isRunbookFile(path)) ||
        [...declared.values()].some((some) => some.length > 0) ||
        this.#isConfigured(),
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

/** Whether a file is called a runbook outright, by its name or its folder. */
function isRunbookFile(path: string): boolean {
  return /(^|[/._-])(runbooks?|run-books?|sops?)([/._-])/i.test(path) && !isNoGuide(path);
}

function says({ signs, guide, alerts, owners }: ComponentFacts): boolean {
  return signs.length > 0 || guide !== null || alerts.length > 0 || owners !== null;
}

/** What is as it was the week before stays the same object: a thousand components of 52 weeks are few different ones. */
function sameObjects(now: readonly FoundComponent[], before: readonly FoundComponent[]): readonly FoundComponent[] {
  const known = new Map(before.map((component) => [JSON.stringify(component), component]));
  return now.map((component) => known.get(JSON.stringify(component)) ?? component);
}

/** Whether two versions of a file say the same about components and runbooks. */
function isSame(before: ComponentFacts | undefined, now: ComponentFacts | undefined): boolean {
  if (before === now) return true;
  if (before === undefined || now === undefined || before.owners !== now.owners) return false;
  const essence = ({ signs, guide, alerts }: ComponentFacts) =>
    JSON.stringify([signs, alerts, guide && [guide.title, guide.services, guide.links, guide.operates, guide.parts]]);
  return essence(before) === essence(now);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
