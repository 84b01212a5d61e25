// A generated repository of 1,000 components with runbooks, in which each of 52 weeks changes a few hundred files.
import { build, commit, END, generator } from './generate.mjs';

const COMPONENTS = 1_000;
const WEEKS = 52;
const CHANGES_A_WEEK = 100;
const DAY = 86_400;

/** Half the components are Terraform root modules, half Flux releases; every fifth has a runbook. Deterministic ids. */
export function generateComponents() {
  return build(stream());
}

function* stream() {
  const random = generator(7);
  const names = Array.from({ length: COMPONENTS }, (_, index) => `service${index}`);
  const start = END - WEEKS * 7 * DAY;
  const base = names.flatMap((name, index) => [
    definition(name, index, 0),
    ...(index % 5 === 0 ? [runbook(name, 0)] : []),
  ]);
  yield commit('Add every service', start - 200 * DAY, new Map(base));
  const changes = WEEKS * CHANGES_A_WEEK;
  for (let change = 1; change <= changes; change += 1) {
    const index = Math.floor(random() * COMPONENTS);
    const name = names[index];
    const file = random() < 0.1 ? runbook(name, change) : definition(name, index, change);
    yield commit(
      `Change ${name} (#${change})`,
      start + Math.floor((change / changes) * WEEKS * 7 * DAY) - 1,
      new Map([file]),
    );
  }
}

function definition(name, index, version) {
  return index % 2 === 0
    ? [`terraform/${name}/main.tf`, terraform(name, version)]
    : [`flux/${name}/release.yaml`, release(name, version)];
}

function terraform(name, version) {
  const resources = Array.from(
    { length: 12 },
    (_, index) =>
      `resource "aws_${name}_queue" "queue_${index}" {\n  name = "${name}-${index}"\n  delay_seconds = ${version + index}\n  tags = { service = "${name}" }\n}\n`,
  );
  return `terraform {\n  backend "s3" {\n    key = "${name}"\n  }\n}\n${resources.join('')}`;
}

function release(name, version) {
  const values = Array.from({ length: 40 }, (_, index) => `    setting${index}: ${version + index}`).join('\n');
  return `---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: ${name}\nspec:\n  chart:\n    spec:\n      chart: ${name}\n      version: 1.${version}.0\n      sourceRef:\n        kind: HelmRepository\n        name: charts\n  values:\n${values}\n`;
}

function runbook(name, version) {
  return [
    `runbooks/${name}.md`,
    `# ${name}\n\n## Symptoms\n\nRevision ${version}.\n\n## Rollback\n\nRevert the change.\n`,
  ];
}
