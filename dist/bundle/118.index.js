export const id = 118;
export const ids = [118,157];
export const modules = {

/***/ 1118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/collect/git/process.js
var process = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/history/instant.js
var instant = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/demo/catalog.js
const CATALOG = [
    { name: 'payments-db', tier: 1, owner: 'team-payments', place: 'terraform/live/prod/payments-db' },
    { name: 'checkout', tier: 1, owner: 'team-payments', place: 'helm/checkout' },
    { name: 'ingress', tier: 1, owner: 'team-platform', place: 'helm/ingress' },
    { name: 'edge-dns', tier: 1, owner: 'team-platform', place: 'terraform/live/prod/edge-dns' },
    { name: 'orders-queue', tier: 1, owner: 'team-orders', place: 'terraform/live/prod/orders-queue' },
    {
        name: 'network',
        tier: 1,
        owner: 'team-platform',
        place: 'terraform/live/prod/network',
        link: 'https://wiki.fernwood.example/runbooks/network',
    },
    { name: 'storefront', tier: 2, owner: 'team-web', place: 'helm/storefront' },
    { name: 'search', tier: 2, owner: 'team-web', place: 'helm/search' },
    { name: 'access', tier: 2, owner: 'team-platform', place: 'terraform/live/prod/access' },
];
/** The service catalog: tiers, owners and places of what runs, as Backstage writes them. */
function catalog() {
    return CATALOG.map(({ name, tier, owner, place, link }) => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
  labels:
    tier: "${tier}"
  annotations:
    backstage.io/source-location: url:https://github.com/fernwood/platform-infra/tree/main/${place}/
${link === undefined ? '' : `  links:\n    - url: ${link}\n      title: Runbook\n`}spec:
  type: service
  lifecycle: production
  owner: ${owner}
`).join('---\n');
}

;// CONCATENATED MODULE: ./build/demo/base-tree.js

/**
 * The sample repository as the history begins: a small platform team of an invented shop, with Terraform root modules
 * for two environments, Helm releases, Argo CD applications, a service catalog, owners and runbooks of every quality.
 */
const ENVIRONMENTS = ['staging', 'prod'];
function rootModule(service, environment, body) {
    return `terraform {
  required_version = ">= 1.9"
  backend "s3" {
    bucket = "fernwood-tfstate"
    key    = "${environment}/${service}.tfstate"
  }
}

provider "aws" {
  region = "eu-central-1"
}

${body}`;
}
const BODIES = {
    'payments-db': (environment) => `module "payments_db" {
  source            = "../../../modules/service-db"
  name              = "payments-${environment}"
  max_connections   = 200
  backup_window     = "02:00-03:00"
}
`,
    'orders-queue': (environment) => `resource "aws_sqs_queue" "orders" {
  name                       = "orders-${environment}"
  message_retention_seconds  = 345600
  visibility_timeout_seconds = 30
}
`,
    'edge-dns': (environment) => `resource "aws_route53_zone" "shop" {
  name = "${environment}.fernwood.example"
}
`,
    network: (environment) => `module "vpc" {
  source = "../../../modules/vpc"
  name   = "fernwood-${environment}"
  cidr   = "10.${environment === 'prod' ? 20 : 40}.0.0/16"
}
`,
    access: (environment) => `resource "aws_iam_role" "deployer" {
  name = "deployer-${environment}"
}
`,
};
function terraform() {
    return Object.entries(BODIES).flatMap(([service, body]) => ENVIRONMENTS.map((environment) => [
        `terraform/live/${environment}/${service}/main.tf`,
        rootModule(service, environment, body(environment)),
    ]));
}
const APPS = {
    storefront: '2.18.0',
    checkout: '5.4.1',
    search: '1.9.3',
    ingress: '4.11.2',
};
function apps() {
    return Object.entries(APPS).flatMap(([app, version]) => [
        [
            `argocd/applications/${app}.yaml`,
            `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${app}
spec:
  project: shop
  source:
    repoURL: https://github.com/fernwood/platform-infra
    path: helm/${app}
    targetRevision: main
  destination:
    namespace: ${app}
`,
        ],
        [
            `helm/${app}/Chart.yaml`,
            `apiVersion: v2
name: ${app}
version: 1.0.0
dependencies:
  - name: ${app}
    repository: https://charts.fernwood.example
    version: ${version}
`,
        ],
        [
            `helm/${app}/values.yaml`,
            `replicas: 3\nmaintenance: false\nresources:\n  limits:\n    memory: 512Mi\nenv:\n  LOG_LEVEL: info\n`,
        ],
    ]);
}
function alertRules() {
    return Object.keys(APPS).map((app) => [
        `monitoring/rules/${app}.yaml`,
        `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: ${app}
spec:
  groups:
    - name: ${app}
      rules:
`,
    ]);
}
function runbook(service, reviewed) {
    return `---
service: ${service}
last_reviewed: ${reviewed}
---

# ${service}

## Symptoms

Alerts \`${service}-errors\` and \`${service}-latency\` fire; customers see failed orders within minutes.

## Diagnosis

Open the dashboard of ${service}, compare the error rate with the last deployment, then read the newest log lines.

## Rollback

Put the last version pin back in \`helm\` or the Terraform variable, merge, and watch the sync finish.

## Escalation

Page the owning team; after 30 minutes page the platform lead.
`;
}
const DEPLOY = `name: deploy
on:
  push:
    branches: [main]
jobs:
  apply:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: terraform apply -auto-approve
`;
const CONFIG = `# How this team wants to be measured. Every key: docs/configuration.md of Infra KPIs.
targets:
  change-failure-rate: "< 10 %"
  runbook-coverage: { all: ">= 90 %" }
events:
  - { date: 2026-07-06, label: summer freeze }
`;
/** Contents by path. */
const baseTree = Object.fromEntries([
    ['README.md', '# Platform\n\nInfrastructure of the shop.\n'],
    [
        'CODEOWNERS',
        '* @fernwood/team-platform\n/terraform/live/*/payments-db/ @fernwood/team-payments\n/helm/storefront/ @fernwood/team-web\n',
    ],
    ['.github/workflows/deploy.yml', DEPLOY],
    ['.github/infra-kpis.yml', CONFIG],
    ['catalog-info.yaml', catalog()],
    [
        'terraform/modules/service-db/main.tf',
        'variable "name" {}\nvariable "max_connections" {}\nvariable "backup_window" {}\n',
    ],
    ['terraform/modules/vpc/main.tf', 'variable "name" {}\nvariable "cidr" {}\n'],
    [
        'terraform/versions.tf',
        'terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "5.40.0"\n    }\n  }\n}\n',
    ],
    ...terraform(),
    ...apps(),
    ...alertRules(),
    ['docs/runbooks/payments-db.md', runbook('payments-db', '2025-12-10')],
    ['docs/runbooks/checkout.md', runbook('checkout', '2026-04-20')],
    ['docs/runbooks/orders-queue.md', runbook('orders-queue', '2025-05-20')],
    ['docs/runbooks/ingress.md', '# ingress\n\nTBD: ask the platform team.\n'],
]);

;// CONCATENATED MODULE: ./build/demo/stream.js


const TEAM = ['Robin', 'Noor', 'Sam', 'Kim'].map((name) => `${name} <${name.toLowerCase()}@fernwood.example>`);
const BOT = 'renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>';
const HOST = 'GitHub <noreply@github.com>';
const MAIN = 'refs/heads/main';
/** Writes the sample in the language of `git fast-import`, keeping track of what every file holds. */
class SampleStream {
    #world = new Map(Object.entries(baseTree));
    #lines = [];
    #mark = 0;
    #tip = null;
    #landed = 0;
    /** The history's root, which is no change. */
    begin(at) {
        const [author = HOST] = TEAM;
        this.#tip = this.#commit({
            ref: MAIN,
            author,
            committer: author,
            at,
            message: 'Initial import',
            parents: [],
            files: this.#world,
        });
    }
    land({ plan, at, number }, message) {
        const files = new Map(plan.edits.map(({ path, apply }) => [path, apply(this.#world.get(path) ?? '')]));
        for (const [path, text] of files)
            this.#world.set(path, text);
        const author = plan.bot ? BOT : (TEAM[this.#landed % TEAM.length] ?? HOST);
        this.#landed += 1;
        const parents = this.#tip === null ? [] : [this.#tip];
        const common = { author, files, parents, at };
        if (plan.way === 'push')
            this.#tip = this.#commit({ ...common, ref: MAIN, committer: author, message });
        else if (plan.way === 'squash')
            this.#tip = this.#commit({ ...common, ref: MAIN, committer: HOST, message });
        else {
            const side = this.#commit({
                ...common,
                ref: 'refs/side',
                committer: author,
                at: at - (2 + ((7 * this.#landed) % 50)) * instant/* HOUR */.dp,
                message: plan.title,
            });
            const merge = `Merge pull request #${number} from fernwood/${plan.branch ?? 'topic'}\n\n${message}`;
            this.#tip = this.#commit({ ...common, ref: MAIN, committer: HOST, message: merge, parents: [...parents, side] });
        }
    }
    /** What was written since the last call. The next part goes on where this one ends. */
    take() {
        const lines = [...this.#lines, `reset refs/side\nfrom ${'0'.repeat(40)}\n\n`, 'done\n'];
        this.#lines = [];
        this.#mark = 0;
        this.#tip = `${MAIN}^0`;
        return lines;
    }
    #commit({ ref, author, committer, at, message, parents, files }) {
        this.#mark += 1;
        const [first, ...others] = parents;
        this.#lines.push(`commit ${ref}\nmark :${this.#mark}\nauthor ${author} ${at} +0000\ncommitter ${committer} ${at} +0000\n`, data(message), ...(first === undefined ? [] : [`from ${first}\n`]), ...others.map((other) => `merge ${other}\n`), ...[...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`), '\n');
        return `:${this.#mark}`;
    }
}
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

;// CONCATENATED MODULE: ./build/demo/plan.js
function write(path, text) {
    return { path, apply: () => text };
}
function append(path, text) {
    return { path, apply: (before) => before + text };
}
/** Puts one text in the place of another; a text that is not there is a mistake in the sample. */
function replace(path, from, to) {
    return {
        path,
        apply: (before) => {
            if (!before.includes(from))
                throw new Error(`The sample history has no "${from}" in ${path}.`);
            return before.replace(from, to);
        },
    };
}

;// CONCATENATED MODULE: ./build/demo/routine.js

const routine_APPS = ['storefront', 'checkout', 'search'];
const NOUNS = [
    'exports',
    'invoices',
    'thumbnails',
    'audit',
    'sessions',
    'reports',
    'uploads',
    'metrics',
    'labels',
    'returns',
];
const PEERS = ['warehouse', 'courier', 'ledger', 'newsletter', 'loyalty', 'fraud', 'support'];
/** Everyday work, by kind. `n` counts up, so that no task undoes or repeats an earlier one. */
const KINDS = [
    (n) => {
        const name = `${at(NOUNS, n)}-${n}`;
        const block = `\nresource "aws_s3_bucket" "${name}" {\n  bucket = "fernwood-${name}"\n  tags = {\n    team = "web"\n  }\n}\n`;
        return {
            title: `Add a bucket for ${at(NOUNS, n)}`,
            edits: [
                append('terraform/live/prod/storage/main.tf', block),
                append('terraform/live/staging/storage/main.tf', block),
            ],
        };
    },
    (n) => ({
        title: `Alert when ${at(routine_APPS, n)} drops ${at(NOUNS, n + 3)}`,
        edits: [
            append(`monitoring/rules/${at(routine_APPS, n)}.yaml`, `        - alert: ${at(routine_APPS, n)}-${at(NOUNS, n + 3)}-${n}\n          expr: rate(errors_total{path="/${at(NOUNS, n + 3)}"}[5m]) > 0.0${n}\n`),
        ],
    }),
    (n) => ({
        title: `Point ${at(PEERS, n)}.fernwood.example at the new load balancer`,
        edits: [
            append('terraform/live/prod/edge-dns/main.tf', `\nresource "aws_route53_record" "${at(PEERS, n)}_${n}" {\n  zone_id = aws_route53_zone.shop.id\n  name    = "${at(PEERS, n)}-${n}"\n  type    = "CNAME"\n  ttl     = 300\n}\n`),
        ],
    }),
    (n) => ({
        title: `Give ${at(routine_APPS, n)} more memory`,
        edits: [
            {
                path: `helm/${at(routine_APPS, n)}/values.yaml`,
                apply: (before) => before.replace(/memory: (\d+)Mi/, (_all, mebibytes) => `memory: ${Number(mebibytes) + 128}Mi`),
            },
        ],
    }),
    (n) => ({
        title: `Let ${at(PEERS, n)} read the ${at(NOUNS, n)} bucket`,
        edits: [
            append('terraform/live/prod/access/main.tf', `\nresource "aws_iam_policy" "${at(PEERS, n)}_${n}" {\n  name = "${at(PEERS, n)}-read-${at(NOUNS, n)}-${n}"\n}\n`),
        ],
    }),
    (n) => ({
        title: `Log ${at(NOUNS, n)} of ${at(routine_APPS, n)} as JSON`,
        edits: [append(`helm/${at(routine_APPS, n)}/values.yaml`, `  ${at(NOUNS, n).toUpperCase()}_FORMAT_${n}: json\n`)],
    }),
    (n) => ({
        title: `Reach ${at(PEERS, n)} over its private endpoint`,
        edits: [
            append('terraform/live/prod/network/main.tf', `\nresource "aws_vpc_endpoint" "${at(PEERS, n)}_${n}" {\n  service_name = "com.fernwood.${at(PEERS, n)}-${n}"\n}\n`),
            append('terraform/modules/vpc/main.tf', `\noutput "endpoint_${n}" {\n  value = "${at(PEERS, n)}"\n}\n`),
        ],
    }),
];
const WAYS = ['merge', 'squash', 'squash', 'merge', 'squash', 'push'];
/** The n-th everyday change of a person. */
function routine(n) {
    const { title, edits } = at(KINDS, n)(n);
    return {
        title,
        edits,
        way: at(WAYS, n),
        branch: title
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '-')
            .slice(0, 40),
    };
}
/** The n-th weekly update by the dependency bot. */
function botUpdate(n) {
    const version = (minor) => `version = "5.${40 + minor}.0"`;
    return {
        title: `Update Terraform aws to v5.${41 + n}.0`,
        edits: [replace('terraform/versions.tf', version(n), version(n + 1))],
        way: 'squash',
        bot: true,
    };
}
function at(items, index) {
    return items[index % items.length];
}

;// CONCATENATED MODULE: ./build/demo/stories.js

const PAYMENTS = 'terraform/live/prod/payments-db/main.tf';
const QUEUE = 'terraform/live/prod/orders-queue/main.tf';
const EGRESS = `
resource "aws_security_group_rule" "search_egress" {
  type        = "egress"
  cidr_blocks = ["10.20.0.0/16"]
}
`;
function story(week, day, hour, plan) {
    return { week, day, hour, plan };
}
/** The changes that a lead would ask about. */
const stories = [
    // Reverted by GitHub's button within hours, brought back with the missing part two days later.
    story('2026-06-08', 1, 9, {
        title: 'Raise connection limit of payments-db',
        edits: [replace(PAYMENTS, 'max_connections   = 200', 'max_connections   = 800')],
        way: 'merge',
        branch: 'raise-connection-limit',
        as: 'limit',
    }),
    story('2026-06-08', 1, 13, {
        title: 'Revert "Raise connection limit of payments-db"',
        edits: [replace(PAYMENTS, 'max_connections   = 800', 'max_connections   = 200')],
        way: 'merge',
        branch: 'revert-{number:limit}-raise-connection-limit',
        body: 'Reverts fernwood/platform-infra#{number:limit}',
    }),
    story('2026-06-08', 3, 10, {
        title: 'Reapply "Raise connection limit of payments-db"',
        edits: [
            replace(PAYMENTS, 'max_connections   = 200', 'max_connections   = 800'),
            replace(PAYMENTS, 'backup_window     = "02:00-03:00"', 'backup_window     = "03:00-04:00"'),
        ],
        way: 'squash',
    }),
    // Planned: maintenance on, upgrade, maintenance off. Nothing failed.
    story('2026-06-15', 2, 6, {
        title: 'Put the storefront into maintenance mode for the database upgrade',
        edits: [replace('helm/storefront/values.yaml', 'maintenance: false', 'maintenance: true')],
        way: 'squash',
    }),
    story('2026-06-15', 2, 9, {
        title: 'Maintenance is over: take the storefront out of maintenance mode',
        edits: [replace('helm/storefront/values.yaml', 'maintenance: true', 'maintenance: false')],
        way: 'squash',
    }),
    // A bot's bump, rolled back by moving the pin: no revert anywhere in the words that tools look for.
    story('2026-06-22', 0, 5, {
        title: 'Update Helm release ingress to v4.12.0',
        edits: [replace('helm/ingress/Chart.yaml', 'version: 4.11.2', 'version: 4.12.0')],
        way: 'squash',
        bot: true,
    }),
    story('2026-06-22', 1, 15, {
        title: 'Roll the ingress chart back to 4.11.2',
        body: 'The new chart drops the header that the edge needs; 502s since this morning.',
        edits: [replace('helm/ingress/Chart.yaml', 'version: 4.12.0', 'version: 4.11.2')],
        way: 'squash',
    }),
    // A plain git revert, pushed in a hurry.
    story('2026-06-29', 3, 14, {
        title: 'Send search traffic through the VPC only',
        edits: [append('terraform/live/prod/network/main.tf', EGRESS)],
        way: 'squash',
        as: 'egress',
    }),
    story('2026-06-29', 3, 16, {
        title: 'Revert "{title:egress}"',
        body: 'This reverts commit {sha:egress}.\n\nSearch cannot reach its index.',
        edits: [replace('terraform/live/prod/network/main.tf', EGRESS, '')],
        way: 'push',
    }),
    // Contents put back without a word of it.
    story('2026-07-20', 1, 10, {
        title: 'Keep orders in the queue for one day',
        edits: [replace(QUEUE, 'message_retention_seconds  = 345600', 'message_retention_seconds  = 86400')],
        way: 'merge',
        branch: 'queue-retention',
    }),
    story('2026-07-20', 4, 11, {
        title: 'orders-queue: fix lost orders over the weekend',
        edits: [replace(QUEUE, 'message_retention_seconds  = 86400', 'message_retention_seconds  = 345600')],
        way: 'squash',
    }),
    // Somebody names the cause afterwards.
    story('2026-07-27', 0, 12, {
        title: 'Shorten the DNS time to live for checkout',
        edits: [append('terraform/live/prod/edge-dns/main.tf', '\nlocals {\n  checkout_ttl = 5\n}\n')],
        way: 'squash',
        as: 'ttl',
    }),
    story('2026-07-27', 2, 8, {
        title: 'Cache checkout lookups at the edge',
        body: 'Resolvers were overloaded on Monday night.\n\nCaused-by: #{number:ttl}',
        edits: [append('helm/checkout/values.yaml', '  DNS_CACHE_SECONDS: "60"\n')],
        way: 'squash',
    }),
    // Scaled up for the sale and down again, as announced.
    story('2026-08-03', 0, 8, {
        title: 'Temporarily scale checkout up for the summer sale',
        body: 'Back to 3 replicas when the sale ends on Thursday.',
        edits: [replace('helm/checkout/values.yaml', 'replicas: 3', 'replicas: 9')],
        way: 'merge',
        branch: 'summer-sale',
    }),
    story('2026-08-03', 4, 8, {
        title: 'Scale checkout back down after the summer sale',
        edits: [replace('helm/checkout/values.yaml', 'replicas: 9', 'replicas: 3')],
        way: 'squash',
    }),
    story('2026-07-13', 2, 9, {
        title: 'Review the runbook of payments-db',
        edits: [replace('docs/runbooks/payments-db.md', 'last_reviewed: 2025-12-10', 'last_reviewed: 2026-07-15')],
        way: 'squash',
    }),
    // Fresh, so its week is still provisional.
    story('2026-08-17', 1, 9, {
        title: 'Move checkout to the new node pool',
        edits: [append('helm/checkout/values.yaml', 'nodeSelector:\n  pool: arm\n')],
        way: 'merge',
        branch: 'arm-nodes',
        as: 'pool',
    }),
    story('2026-08-17', 1, 11, {
        title: 'Revert "{title:pool}" (#{number:pool})',
        edits: [replace('helm/checkout/values.yaml', 'nodeSelector:\n  pool: arm\n', '')],
        way: 'squash',
    }),
    story('2026-08-17', 3, 9, {
        title: 'Write the runbook of edge-dns down',
        edits: [
            write('docs/runbooks/edge-dns.md', '# edge-dns\n\n## Symptoms\n\nNames of the shop do not resolve.\n\n## Rollback\n\nPut the record back.\n'),
        ],
        way: 'squash',
    }),
];

;// CONCATENATED MODULE: ./build/demo/timeline.js



/** The instant that the sample is measured at: a Monday, so that the last week is complete. */
const SAMPLE_AS_OF = timeline_instant('2026-08-24');
const FIRST_WEEK = timeline_instant('2026-03-30');
const FIRST_NUMBER = 412;
/** Everyday changes by people, week by week; one holds a freeze, and the team grows in August. */
const PER_WEEK = [3, 4, 3, 5, 4, 4, 3, 5, 4, 4, 5, 4, 5, 3, 1, 5, 5, 6, 9, 10, 11];
/** The whole sample, oldest first. */
function timeline() {
    const told = stories.map(({ week, day, hour, plan }) => ({ plan, at: timeline_instant(week) + day * instant/* DAY */.d_ + hour * instant/* HOUR */.dp }));
    const everyday = PER_WEEK.flatMap((count, week) => weekOfWork(week, count));
    const sorted = [...told, ...everyday].sort((one, other) => one.at - other.at);
    let number = FIRST_NUMBER;
    return sorted.map(({ plan, at }) => {
        if (plan.way === 'push')
            return { plan, at, number: null };
        number += 1;
        return { plan, at, number };
    });
}
function weekOfWork(week, count) {
    const monday = FIRST_WEEK + week * instant/* WEEK */.V8;
    const before = PER_WEEK.slice(0, week).reduce((sum, each) => sum + each, 0);
    const byPeople = Array.from({ length: count }, (_, index) => ({
        plan: routine(before + index),
        at: monday + (index % 5) * instant/* DAY */.d_ + (8 + ((before + 3 * index) % 9)) * instant/* HOUR */.dp + 60 * ((before * 7 + index * 13) % 60),
    }));
    return [...byPeople, { plan: botUpdate(week), at: monday + 5 * instant/* HOUR */.dp }];
}
function timeline_instant(day) {
    const parsed = (0,instant/* parseInstant */.nV)(day);
    if (parsed === null)
        throw new Error(`The sample has no day ${day}.`);
    return parsed;
}

;// CONCATENATED MODULE: ./build/demo/build.js




const YEAR = 365 * instant/* DAY */.d_;
/** Name of the invented repository. */
const SAMPLE_NAME = 'fernwood/platform-infra';
/** Rebuilds the sample history as a real, bare git repository in an empty folder; the ids are the same every time. */
async function buildSample(directory, signal) {
    const git = { cwd: directory, signal };
    await (0,process/* askGit */.gG)(['init', '-q', '--bare', '--template=', '-b', 'main', directory], git);
    const stream = new SampleStream();
    stream.begin(SAMPLE_AS_OF - YEAR);
    const changes = timeline();
    const quoted = new Set(changes.flatMap(({ plan }) => [...(plan.body ?? '').matchAll(/\{sha:(\w+)\}/g)].map(([, name]) => name)));
    const words = new Map();
    for (const change of changes) {
        stream.land(...filledIn(change, words));
        const name = change.plan.as;
        if (name === undefined)
            continue;
        words.set(`number:${name}`, String(change.number)).set(`title:${name}`, change.plan.title);
        // Only git knows the id that a later message quotes.
        if (quoted.has(name))
            words.set(`sha:${name}`, await importPart(stream, git));
    }
    await importPart(stream, git);
}
/** Imports what was written so far and gives the id of the newest commit. */
async function importPart(stream, git) {
    const importing = (0,process/* converseWithGit */.uI)(['fast-import', '--quiet', '--done'], stream.take(), git);
    for await (const _report of importing)
        ;
    return (await (0,process/* askGit */.gG)(['rev-parse', 'refs/heads/main'], git)).trim();
}
/** The change and its message, with what they quote of earlier ones. */
function filledIn(change, words) {
    const { plan, number } = change;
    const fill = (text) => text.replace(/\{(\w+:\w+)\}/g, (_all, key) => words.get(key) ?? key);
    const title = plan.way === 'squash' ? `${fill(plan.title)} (#${number})` : fill(plan.title);
    const message = plan.body === undefined ? title : `${title}\n\n${fill(plan.body)}`;
    return [{ ...change, plan: { ...plan, branch: fill(plan.branch ?? 'topic') } }, message];
}

// EXTERNAL MODULE: ./build/cli/report.js + 1 modules
var report = __webpack_require__(9157);
// EXTERNAL MODULE: ./build/cli/source.js + 1 modules
var cli_source = __webpack_require__(5180);
;// CONCATENATED MODULE: ./build/cli/demo.js







/** Rebuilds the sample history as a real repository in a temporary folder and reports on it. */
async function runDemo(options, shell) {
    const directory = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'infra-kpis-demo-'));
    try {
        await buildSample(directory, shell.signal);
        const source = await (0,cli_source/* openSource */.o)(directory, { ...options, asOf: SAMPLE_AS_OF }, shell);
        const request = { ...source.request, name: SAMPLE_NAME };
        await (0,report.reportOn)({ ...source, request }, options, shell);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
    if (shell.stderr.isTerminal) {
        shell.stderr.write('\nThis was an invented team. For a clone of yours: infra-kpis report DIR\n');
    }
}


/***/ }),

/***/ 9157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportOn: () => (/* binding */ reportOn),
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./build/pipeline.js + 56 modules
var pipeline = __webpack_require__(7614);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/source.js + 1 modules
var source = __webpack_require__(5180);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/cli/write-file.js



/**
 * Writes the whole file or nothing: under another name beside it first, then renamed into place. A link is followed;
 * what is no plain file (a device, a pipe) is written to as it is.
 */
async function writeWhole(file, text) {
    const target = await (0,promises_.realpath)(file).catch(() => file);
    const draft = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const present = await (0,promises_.stat)(target).catch(() => null);
        if (present !== null && !present.isFile())
            return await (0,promises_.writeFile)(target, text);
        await writeDurably(draft, text);
        await (0,promises_.rename)(draft, target);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw new errors/* UserError */.y(`${file} could not be written: ${error instanceof Error ? error.message : error}`, {
            remedy: 'Name a file in a folder where you may write.',
            cause: error,
        });
    }
}
async function writeDurably(file, text) {
    const handle = await (0,promises_.open)(file, 'wx');
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/cli/report.js




/** Measures a clone and prints the report, or writes it where asked. */
async function runReport(dir, options, shell) {
    await reportOn(await (0,source/* openSource */.o)(dir, options, shell), options, shell);
}
/** Measures an open clone, closes it and delivers the report. Nothing is written before all of it is made. */
async function reportOn(source, options, shell) {
    const progress = (0,cli_shell/* progressOn */.z)(shell.stderr);
    let report;
    try {
        report = await (0,pipeline/* makeReport */.dO)({ ...source.request, progress: progress.step });
    }
    finally {
        progress.done();
        await source.close();
    }
    shell.signal.throwIfAborted();
    await deliver(report, options, shell);
}
async function deliver(report, options, shell) {
    const text = await render(report, options, shell);
    const page = options.html === undefined ? null : (await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(622), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 6604))).renderHtml(report);
    if (options.html !== undefined && page !== null)
        await writeWhole(options.html, page);
    if (options.out === undefined)
        shell.stdout.write(text);
    else
        await writeWhole(options.out, text);
}
/** JSON or Markdown where asked for; else the terminal's form on a terminal, Markdown everywhere else. */
async function render(report, options, shell) {
    if (options.json) {
        const { toJson } = await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 9665));
        return `${JSON.stringify(toJson(report, shell.now), null, 2)}\n`;
    }
    const { isTerminal, colours, columns } = shell.stdout;
    if (isTerminal && !options.markdown && options.out === undefined) {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(622), __webpack_require__.e(181)]).then(__webpack_require__.bind(__webpack_require__, 8562));
        return renderTerminal(report, { color: colours, columns, links: colours, details: options.details === true });
    }
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(622), __webpack_require__.e(35)]).then(__webpack_require__.bind(__webpack_require__, 8035));
    return renderMarkdown(report);
}


/***/ }),

/***/ 2603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
/** Shows the present step on a terminal, each in the place of the last; elsewhere nothing. */
function progressOn(screen) {
    if (!screen.isTerminal)
        return { step: () => undefined, done: () => undefined };
    const clear = '\r\x1b[2K';
    return { step: (what) => screen.write(`${clear}${what} …`), done: () => screen.write(clear) };
}


/***/ }),

/***/ 5180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/collect/git/branch.js
var git_branch = __webpack_require__(252);
// EXTERNAL MODULE: ./build/collect/git/origin.js
var git_origin = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/collect/git/repository.js
var git_repository = __webpack_require__(4496);
// EXTERNAL MODULE: ./build/config/load.js + 6 modules
var load = __webpack_require__(5776);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/cli/github.js

/** The token of the environment. Asked for before anything is read, so that no run is made in vain. */
function tokenOf(env) {
    const token = env['GITHUB_TOKEN'];
    if (token !== undefined && token !== '')
        return token;
    throw new errors/* UserError */.y('--github needs a token, and GITHUB_TOKEN is not set.', {
        remedy: 'Set GITHUB_TOKEN to a token that may read the repository, for example: GITHUB_TOKEN=$(gh auth token)',
    });
}
/** The repository on GitHub: by --repo, else by origin. */
function accessOf(token, origin, repo, env) {
    const [owner, name, ...deeper] = (repo ?? origin?.name ?? '').split('/');
    if (!owner || !name || deeper.length > 0) {
        throw new errors/* UserError */.y('origin does not tell which repository on GitHub this is.', {
            remedy: 'Name it with --repo owner/name.',
        });
    }
    return { token, owner, name, apiUrl: apiUrlOf(origin, repo, env) };
}
const GITHUB_API = 'https://api.github.com';
/** A token never goes where only the clone's own settings say that it should. */
function apiUrlOf(origin, repo, env) {
    const configured = env['GITHUB_API_URL'];
    if (configured !== undefined && configured !== '')
        return configured;
    if (repo !== undefined || origin?.host === 'github.com')
        return GITHUB_API;
    const api = origin?.host.endsWith('.ghe.com') ? `https://api.${origin.host}` : `https://${origin?.host}/api/v3`;
    throw new errors/* UserError */.y(`origin is on ${origin?.host}, and a token is only sent to a host that you name.`, {
        remedy: `Set GITHUB_API_URL=${api} to use it there.`,
    });
}
/**
 * What the pipeline asks GitHub with. The client is loaded only here: without --github nothing of it is.
 * `maxWait`: milliseconds that may be waited in all, where not the default.
 */
async function githubSource(access, shell, maxWait) {
    const { createGitHubClient } = await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 482));
    const { owner, name, token, apiUrl } = access;
    const log = (line) => shell.stderr.write(`${line}\n`);
    const budget = maxWait === undefined ? {} : { waitMs: maxWait };
    const { nowMs: now, wait } = shell;
    return { owner, name, client: createGitHubClient({ token, apiUrl, now, wait, log, budget }) };
}

;// CONCATENATED MODULE: ./build/cli/source.js








/** Opens the clone, chooses the branch and reads the configuration; what is also an option wins. */
async function openSource(dir, options, shell) {
    const token = options.github ? tokenOf(shell.env) : null;
    const repository = await (0,git_repository/* openRepository */.h)(dir, shell.signal);
    try {
        refuseShallow(repository, dir);
        const first = await (0,git_branch/* chooseBranch */.i)(repository, options.branch ?? null);
        const loaded = await (0,load/* loadConfig */.Z)({
            repository,
            commit: first.tip,
            file: options.config,
            inputs: options.weeks === undefined ? {} : { weeks: options.weeks },
        });
        const access = token === null ? null : accessOf(token, (0,git_origin/* parseOrigin */.e)(repository.originUrl), options.repo, shell.env);
        const wanted = options.branch ?? loaded.config.branch;
        const branch = wanted === undefined || wanted === first.name ? first : await (0,git_branch/* chooseBranch */.i)(repository, wanted);
        return {
            request: {
                repository,
                ...identityOf(repository, options),
                branch: branch.name,
                tip: branch.tip,
                asOf: options.asOf ?? shell.now,
                config: loaded.config,
                configHash: loaded.hash,
                configFile: loaded.file,
                version: version/* VERSION */.xv,
                elapsedMs: shell.elapsedMs,
                ...(access === null ? {} : { github: await githubSource(access, shell, options.maxWait) }),
            },
            close: () => repository.close(),
        };
    }
    catch (error) {
        await repository.close();
        throw error;
    }
}
/** By --repo, else by origin, else by the folder. */
function identityOf(repository, options) {
    const origin = (0,git_origin/* parseOrigin */.e)(repository.originUrl);
    if (options.repo !== undefined) {
        return { name: options.repo, url: `https://${origin?.host ?? 'github.com'}/${options.repo}` };
    }
    const folder = external_node_path_.basename(repository.directory).replace(/\.git$/, '');
    return { name: origin?.name ?? (folder || 'repository'), url: origin?.url ?? null };
}
/** A cut history would give wrong numbers without a word. */
function refuseShallow(repository, dir) {
    if (!repository.shallow)
        return;
    throw new errors/* UserError */.y(`${repository.directory} is a shallow clone: most of its history is missing.`, {
        remedy: `Fetch the rest, then run again:\n  git -C ${quoted(dir)} fetch --unshallow`,
    });
}
function quoted(dir) {
    if (/^[\w./@+-]+$/.test(dir))
        return dir;
    return process.platform === 'win32' ? `"${dir}"` : `'${dir.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
