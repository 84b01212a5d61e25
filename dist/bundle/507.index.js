export const id = 507;
export const ids = [507];
export const modules = {

/***/ 7507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* reexport */ runCheck),
  runDemo: () => (/* reexport */ runDemo),
  runExplain: () => (/* reexport */ runExplain),
  runInit: () => (/* reexport */ runInit),
  runReport: () => (/* reexport */ runReport)
});

// EXTERNAL MODULE: ./build/collect/git/tree.js
var tree = __webpack_require__(8872);
// EXTERNAL MODULE: ./build/kpis/index.js + 1 modules
var kpis = __webpack_require__(1921);
// EXTERNAL MODULE: ./build/iac/globs.js
var globs = __webpack_require__(9867);
// EXTERNAL MODULE: ./build/lib/paths.js
var paths = __webpack_require__(3688);
;// CONCATENATED MODULE: ./build/cli/matches.js


/** Matches every glob and path of a configuration against a tree's files, in the order of the reference page. */
function matchesOf(config, files) {
    const match = (key, globs) => globs.map((glob) => matchOf(key, glob, files));
    return [
        ...match('paths', config.paths),
        ...match('exclude', config.exclude),
        ...config.components.flatMap(({ name, paths, runbook }) => [
            ...match(`components[${name}].paths`, paths),
            ...(runbook === undefined || isAddress(runbook)
                ? []
                : [pathMatch(`components[${name}].runbook`, runbook, files)]),
        ]),
        ...match('tiers.paths', Object.keys(config.tiers.paths)),
        ...match('runbooks.paths', config.runbooks.paths),
        ...Object.entries(config.weights.classes).flatMap(([name, globs]) => match(`weights.classes.${name}`, globs ?? [])),
    ];
}
function isAddress(text) {
    return /^https?:\/\//i.test(text);
}
function matchOf(key, glob, files) {
    const isMatch = (0,globs/* matcher */.j)([glob.replace(/^\+/, '')]);
    const matched = files.filter((file) => isMatch(file));
    return { key, glob, files: matched.length, example: matched[0] ?? null };
}
function pathMatch(key, path, files) {
    const isThere = files.includes((0,paths/* resolvePath */.o1)('', path) ?? '');
    return { key, glob: path, files: isThere ? 1 : 0, example: isThere ? path : null };
}

// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/collect/config.js + 6 modules
var collect_config = __webpack_require__(5502);
// EXTERNAL MODULE: ./build/collect/git/branch.js
var git_branch = __webpack_require__(252);
// EXTERNAL MODULE: ./build/collect/git/origin.js
var git_origin = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/collect/git/repository.js + 1 modules
var git_repository = __webpack_require__(601);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/config/repository-name.js
var repository_name = __webpack_require__(5791);
;// CONCATENATED MODULE: ./build/cli/github.js


/** The token in GITHUB_TOKEN. Checked before anything is read, so a missing token ends the run at once. */
function tokenOf(env) {
    const token = env['GITHUB_TOKEN'];
    if (token !== undefined && token !== '')
        return token;
    throw new errors/* UserError */.yo('--github needs a token, and GITHUB_TOKEN is not set.', {
        remedy: 'Set GITHUB_TOKEN to a token that may read the repository, for example: GITHUB_TOKEN=$(gh auth token)',
    });
}
/** The repository on GitHub, from --repo, else from origin. */
function accessOf(token, origin, repo, env) {
    const name = repo ?? origin?.name ?? '';
    if (!(0,repository_name/* isRepositoryName */.en)(name)) {
        throw new errors/* UserError */.yo('The remote origin does not show which repository on GitHub this is.', {
            remedy: 'Name it with --repo owner/name.',
        });
    }
    return { token, ...(0,repository_name/* repositoryName */.aR)(name), apiUrl: apiUrlOf(origin, repo, env) };
}
const GITHUB_API = 'https://api.github.com';
/**
 * The API address: GITHUB_API_URL, else github.com. Another host that only the clone's `origin` names is refused: a
 * clone's settings must not decide where the token is sent.
 */
function apiUrlOf(origin, repo, env) {
    const configured = env['GITHUB_API_URL'];
    if (configured !== undefined && configured !== '')
        return configured;
    if (repo !== undefined || origin?.host === 'github.com')
        return GITHUB_API;
    const api = origin?.host.endsWith('.ghe.com') ? `https://api.${origin.host}` : `https://${origin?.host}/api/v3`;
    throw new errors/* UserError */.yo(`origin is on ${origin?.host}, and a token is only sent to a host that you name.`, {
        remedy: `Set GITHUB_API_URL=${api} to use it there.`,
    });
}
/**
 * Everything through which the pipeline may use the network. Loaded only here, so not at all without --github.
 * `maxWait`: longest total wait for GitHub, in milliseconds, if not the default.
 */
async function networkOf(access, shell, maxWait) {
    const { createGitHubClient } = await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 482));
    const { deadlineOfExchange } = await __webpack_require__.e(/* import() */ 775).then(__webpack_require__.bind(__webpack_require__, 1775));
    const { checkLinks } = await __webpack_require__.e(/* import() */ 236).then(__webpack_require__.bind(__webpack_require__, 6236));
    const { owner, name, token, apiUrl } = access;
    const { nowMs: now, wait, signal } = shell;
    const log = (line) => {
        if (!signal.aborted)
            shell.stderr.write(`${line}\n`);
    };
    const budget = maxWait === undefined ? {} : { waitMs: maxWait };
    const deadline = () => AbortSignal.any([deadlineOfExchange(), signal]);
    const client = createGitHubClient({ token, apiUrl, now, wait, log, budget, deadline });
    return { github: { owner, name, client }, checkLinks };
}

;// CONCATENATED MODULE: ./build/cli/source.js








/**
 * Opens the clone, chooses the branch and reads the configuration. An option overrides the same setting in the
 * configuration.
 */
async function openSource(dir, options, shell) {
    const token = options.github ? tokenOf(shell.env) : null;
    const repository = await (0,git_repository/* openRepository */.h)(dir, shell);
    try {
        if (!options.treeOnly)
            refuseShallow(repository, dir);
        return { request: await requestOn(repository, token, options, shell), close: () => repository.close() };
    }
    catch (error) {
        await repository.close();
        throw error;
    }
}
async function requestOn(repository, token, options, shell) {
    const first = await (0,git_branch/* chooseBranch */.ie)(repository, options.branch ?? null);
    const { config, hash, file } = await (0,collect_config/* loadConfig */.Z)({
        repository,
        commit: first.tip,
        file: options.config,
        inputs: options.weeks === undefined ? {} : { weeks: options.weeks },
    });
    const access = token === null ? null : accessOf(token, (0,git_origin/* parseOrigin */.e)(repository.originUrl), options.repo, shell.env);
    const wanted = options.branch ?? config.branch;
    const branch = wanted === undefined || wanted === first.name ? first : await (0,git_branch/* chooseBranch */.ie)(repository, wanted);
    return {
        repository,
        ...identityOf(repository, options),
        branch: branch.name,
        tip: branch.tip,
        asOf: options.asOf ?? shell.now,
        config,
        configHash: hash,
        configFile: file,
        version: version/* VERSION */.xv,
        elapsedMs: shell.elapsedMs,
        ...(access === null ? {} : await networkOf(access, shell, options.maxWait)),
    };
}
/** Name and page of the repository: from --repo, else from origin, else from the folder's name. */
function identityOf(repository, options) {
    const origin = (0,git_origin/* parseOrigin */.e)(repository.originUrl);
    if (options.repo !== undefined) {
        return { name: options.repo, url: `https://${origin?.host ?? 'github.com'}/${options.repo}` };
    }
    const folder = external_node_path_.basename(repository.directory).replace(/\.git$/, '');
    return { name: origin?.name ?? (folder || 'repository'), url: origin?.url ?? null };
}
/** Refuses a shallow clone: a truncated history would silently give wrong numbers. */
function refuseShallow(repository, dir) {
    if (!repository.shallow)
        return;
    throw new errors/* UserError */.yo(`${repository.directory} is a shallow clone: most of its history is missing.`, {
        remedy: `Fetch the rest, then run again:\n  git -C ${quoted(dir)} fetch --unshallow`,
    });
}
function quoted(dir) {
    if (/^[\w./@+-]+$/.test(dir))
        return dir;
    return process.platform === 'win32' ? `"${dir}"` : `'${dir.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/cli/check.js





/** Prints whether the configuration is valid and what each entry matches. Mistakes in it lead to exit code 1. */
async function runCheck(dir, options, shell) {
    const source = await openSource(dir, { ...options, treeOnly: true }, shell);
    try {
        const { repository, tip, branch, config, configFile } = source.request;
        const files = (await (0,tree/* listTree */.n)(repository, tip)).map(({ path }) => path);
        const first = configFile === null ? 'There is no configuration: the defaults hold.' : `${configFile} is valid.`;
        const lines = [first, ...kpiLines(config), ...matchLines(config, files, branch)];
        (0,cli_shell/* writeLines */.x)(shell.stdout, lines);
    }
    finally {
        await source.close();
    }
}
function kpiLines(config) {
    const chosen = (0,kpis/* selectKpis */.U)(config.kpis).map(({ id }) => id);
    const left = kpis/* kpis */.u.map(({ id }) => id).filter((id) => !chosen.includes(id));
    return [`KPIs: ${chosen.join(', ')}${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}`];
}
function matchLines(config, files, branch) {
    const matches = matchesOf(config, files);
    if (matches.length === 0)
        return [];
    const empty = matches.filter((match) => match.files === 0).length;
    return [
        `What each entry matches in the ${files.length} files at the head of ${branch}:`,
        ...matches.map(({ key, glob, files: count, example }) => `  ${key}: ${glob} matches ${wordsFor(count, example)}`),
        ...(empty === 0
            ? []
            : [`${empty === 1 ? 'One entry matches' : `${empty} entries match`} nothing: a typo, or a deleted file?`]),
    ];
}
function wordsFor(count, example) {
    if (example === null)
        return 'NOTHING';
    return count === 1 ? example : `${count} files, such as ${example}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/collect/git/process.js + 1 modules
var git_process = __webpack_require__(5040);
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
/** The service catalog in Backstage's format: tier, owner and place of each service. */
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
/**
 * The sample repository at the beginning of its history, as contents by path: a small platform team of an invented
 * shop, with Terraform root modules for two environments, Helm releases, Argo CD applications, a service catalog,
 * owners and runbooks of every quality.
 */
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
/** Writes the sample as commands of `git fast-import` and keeps track of the contents of every file. */
class SampleStream {
    #world = new Map(Object.entries(baseTree));
    #lines = [];
    #mark = 0;
    #tip = null;
    #landed = 0;
    /** Writes the root commit of the history, which is not a change. */
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
    /** Returns what was written since the last call. The next part continues where this one ends. */
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
/** Creates a file or replaces its whole contents. */
function write(path, text) {
    return { path, apply: () => text };
}
/** Adds a text at the end of a file. */
function append(path, text) {
    return { path, apply: (before) => before + text };
}
/**
 * Replaces the first occurrence of a text by another. Throws if the text is missing, which is a mistake in the sample.
 */
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
/** Everyday work, by kind. `n` counts up, so no task undoes or repeats an earlier one. */
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
    // A bot's version bump, rolled back by setting the old version again: no message says that it reverts.
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
    // Earlier contents restored, without any word of it in the message.
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
    // A later change names the cause of a failure.
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
    // Recent, so its week is still provisional.
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



/** The instant at which the sample is measured: a Monday, so the last week is complete. */
const SAMPLE_AS_OF = timeline_instant('2026-08-24');
const FIRST_WEEK = timeline_instant('2026-03-30');
const FIRST_NUMBER = 412;
/** Number of everyday changes by people, per week; one week has a freeze, and the team grows in August. */
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
/**
 * Rebuilds the sample history as a real, bare git repository in an empty folder. Its commit ids are the same every
 * time.
 */
async function buildSample(directory, environment) {
    const git = { environment, cwd: directory };
    await (0,git_process/* gitOutput */.oM)(['init', '-q', '--bare', '--template=', '-b', 'main', directory], git);
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
        // A later message quotes the commit's id, which only git knows.
        if (quoted.has(name))
            words.set(`sha:${name}`, await importPart(stream, git));
    }
    await importPart(stream, git);
}
/** Imports what was written so far and returns the id of the newest commit. */
async function importPart(stream, git) {
    const importing = (0,git_process/* pipeGit */.tZ)(['fast-import', '--quiet', '--done'], stream.take(), git);
    for await (const _report of importing)
        ;
    return (await (0,git_process/* gitOutput */.oM)(['rev-parse', 'refs/heads/main'], git)).trim();
}
/** The change and its message, with their references to earlier changes filled in. */
function filledIn(change, words) {
    const { plan, number } = change;
    const fill = (text) => text.replace(/\{(\w+:\w+)\}/g, (_all, key) => words.get(key) ?? key);
    const title = plan.way === 'squash' ? `${fill(plan.title)} (#${number})` : fill(plan.title);
    const message = plan.body === undefined ? title : `${title}\n\n${fill(plan.body)}`;
    return [{ ...change, plan: { ...plan, branch: fill(plan.branch ?? 'topic') } }, message];
}

// EXTERNAL MODULE: ./build/pipeline.js + 91 modules
var pipeline = __webpack_require__(6607);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/page/page.js
var page = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/report/page/weekly.js + 5 modules
var weekly = __webpack_require__(1167);
// EXTERNAL MODULE: ./build/report/colors.js
var colors = __webpack_require__(5711);
;// CONCATENATED MODULE: ./build/report/style.js

/** The page's style sheet. Its hash is in the page's content security policy; a test checks that both agree. */
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --page: #fff; --link: #0969da; --good: #1a7f37; --bad: #cf222e; --soft: #f6f8fa }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --dim: #9198a1; --line: #3d444d; --page: #0d1117; --link: #4493f8; --good: #3fb950; --bad: #f85149; --soft: #151b23 } }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 960px; margin: 0 auto; padding: 24px 16px }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 16px }
h2 { font-size: 19px; margin: 28px 0 8px }
summary h2 { display: inline; font-size: 16px }
details { margin: 12px 0 }
a { color: var(--link) }
code { background: var(--soft); border-radius: 6px; padding: 2px 5px; font: 0.875em ui-monospace, monospace; overflow-wrap: anywhere }
.scroll { overflow-x: auto }
.scroll code { overflow-wrap: break-word }
table { border-collapse: collapse; font-size: 14px }
th, td { border: 1px solid var(--line); padding: 6px 12px; text-align: left; vertical-align: top }
th { background: var(--soft) }
.right { text-align: right }
.good { color: var(--good); font-weight: 600 }
.bad { color: var(--bad); font-weight: 600 }
.dim { color: var(--dim) }
${seriesColors()}
figure { margin: 16px 0 }
figcaption { font-weight: 600 }
figcaption .dim { font-weight: 400; margin-left: 12px }
svg { width: 100%; height: auto; display: block }
svg text { fill: var(--dim); font: 12px system-ui, sans-serif }
.grid { stroke: var(--line) }
.event { stroke: var(--dim); stroke-dasharray: 3 3 }
.end { text-anchor: end }
.middle { text-anchor: middle }
@media print { body { font-size: 12px } details::details-content { content-visibility: visible; block-size: auto } section, figure { break-inside: avoid-page } .scroll { overflow: visible } a { color: inherit } }
`;
const STYLE_HASH = 'sha256-UTkfFokbFDzCH86IUcl47cq35oBEttqBZLn+IBDc3VY=';
/** One CSS class for each series colour, used by legends and charts. */
function seriesColors() {
    return Object.entries(colors/* COLORS */.l)
        .map(([name, color]) => `.${name} { color: ${color} }`)
        .join('\n');
}

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(5602);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/lib/phrasing.js
var phrasing = __webpack_require__(6100);
;// CONCATENATED MODULE: ./build/report/svg.js




const WIDTH = 760;
const HEIGHT = 260;
const TOP = 34;
const LEFT = 44;
const BOTTOM = 26;
const TICKS = 4;
/** A chart as inline SVG, coloured only by the page's style sheet. Deterministic: equal charts give equal bytes. */
function svgChart(chart) {
    const frame = frameOf(chart);
    const parts = [
        `<title id="${chart.id}-title">${(0,report_escape/* htmlText */.js)(chart.title)}</title>`,
        `<desc id="${chart.id}-desc">${(0,report_escape/* htmlText */.js)(described(chart))}</desc>`,
        ...frame.ticks.map((tick) => gridLine(chart, tick, frame)),
        ...weekLabels(chart, frame),
        ...chart.series.map((series) => (series.mark === 'bar' ? bars(series, frame) : path(series, frame))),
        ...eventLines(chart, frame),
    ];
    const labels = `aria-labelledby="${chart.id}-title" aria-describedby="${chart.id}-desc"`;
    return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" ${labels}>${parts.join('')}</svg>`;
}
function frameOf(chart) {
    const values = chart.series.flatMap((series) => series.values.filter((value) => value !== null));
    const band = (0,d3_scale/* scaleBand */.WH)()
        .domain(chart.weeks.map((_, index) => index))
        .range([LEFT, WIDTH])
        .padding(0.25);
    const scale = (0,d3_scale/* scaleLinear */.m4)()
        .domain([0, Math.max(1, ...values)])
        .nice(TICKS)
        .range([HEIGHT - BOTTOM, TOP]);
    return {
        x: (index) => round(band(index) ?? 0),
        y: (value) => round(scale(value)),
        barWidth: round(band.bandwidth()),
        ticks: scale.ticks(TICKS),
    };
}
function gridLine(chart, tick, { y }) {
    const label = `${(0,phrasing/* decimal */._)(tick)}${chart.percent ? ' %' : ''}`;
    return `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y(tick)}" y2="${y(tick)}"/><text class="end" x="${LEFT - 6}" y="${y(tick) + 4}">${(0,report_escape/* htmlText */.js)(label)}</text>`;
}
/** Labels for every week up to 14 weeks, then for every second, third, …, counted back from the newest. */
function weekLabels(chart, { x, barWidth }) {
    const step = Math.ceil(chart.weeks.length / 14);
    return chart.weeks.flatMap(({ label }, index) => (chart.weeks.length - 1 - index) % step === 0
        ? [`<text class="middle" x="${round(x(index) + barWidth / 2)}" y="${HEIGHT - 8}">${(0,report_escape/* htmlText */.js)(label)}</text>`]
        : []);
}
function bars({ values, color, name }, { x, y, barWidth }) {
    const drawn = values.flatMap((value, index) => value === null
        ? []
        : [
            `<rect x="${x(index)}" y="${y(value)}" width="${barWidth}" height="${round(y(0) - y(value))}"><title>${(0,report_escape/* htmlText */.js)(name)}: ${value}</title></rect>`,
        ]);
    return `<g class="${color}" fill="currentColor">${drawn.join('')}</g>`;
}
function path({ values, color }, { x, y, barWidth }) {
    const shape = (0,d3_shape/* line */.n8)()
        .defined((value) => value !== null)
        .x((_, index) => round(x(index) + barWidth / 2))
        .y((value) => y(value ?? 0));
    const dashes = color === 'target' ? ' stroke-dasharray="6 4"' : '';
    return `<path class="${color}" fill="none" stroke="currentColor" stroke-width="2"${dashes} d="${shape(values) ?? ''}"/>`;
}
function eventLines({ weeks }, { x, barWidth }) {
    return weeks.flatMap(({ events }, index) => {
        if (events.length === 0)
            return [];
        const at = round(x(index) + barWidth / 2);
        const side = at > WIDTH * 0.7 ? 'end' : 'start';
        return [
            `<line class="event" x1="${at}" x2="${at}" y1="${TOP - 10}" y2="${HEIGHT - BOTTOM}"/>`,
            `<text class="${side}" x="${at + (side === 'end' ? -4 : 4)}" y="${TOP - 14}">${(0,report_escape/* htmlText */.js)(events.join(', '))}</text>`,
        ];
    });
}
/** The chart in words, for screen readers. */
function described({ weeks, series, percent }) {
    return series
        .map(({ name, values }) => `${name}: ${values.map((value, index) => `${weeks[index]?.label} ${value === null ? 'none' : `${value}${percent ? ' %' : ''}`}`).join(', ')}`)
        .join('. ');
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./build/report/html.js





const ROWS = 500;
/**
 * The weekly report as one self-contained HTML page for GitHub Pages, an artifact or print: no script, no requests, and
 * a style sheet that the content security policy allows by hash.
 */
function renderHtml(report) {
    const { title, sections } = (0,weekly/* weeklyPage */.L)(report, { previous: 'unknown', rows: ROWS });
    const policy = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* htmlText */.js)(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${(0,report_escape/* htmlText */.js)(title)}</h1>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}
function sectionHtml({ id, title, folded, blocks }) {
    const body = blocks.map(blockHtml).join('\n');
    if (title === null)
        return `<section id="${id}">\n${body}\n</section>`;
    const heading = `<h2>${(0,report_escape/* htmlText */.js)(title)}</h2>`;
    if (!folded)
        return `<section id="${id}">\n${heading}\n${body}\n</section>`;
    return `<section id="${id}"><details><summary>${heading}</summary>\n${body}\n</details></section>`;
}
function blockHtml(block) {
    switch (block.kind) {
        case 'paragraph':
            return `<p>${inline(block.text)}</p>`;
        case 'list': {
            const tag = block.ordered ? 'ol' : 'ul';
            return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
        }
        case 'table':
            return tableHtml(block);
        case 'chart':
            return `<figure><figcaption>${(0,report_escape/* htmlText */.js)(block.chart.title)} ${legend(block.chart)}</figcaption>${svgChart(block.chart)}</figure>`;
    }
}
function legend({ series }) {
    const keys = series.map(({ name, color }) => `<span class="${color}" aria-hidden="true">■</span> ${(0,report_escape/* htmlText */.js)(name)}`);
    return `<span class="dim">${keys.toReversed().join('&ensp;')}</span>`;
}
/** A table in a container that scrolls on small screens, also by keyboard. */
function tableHtml({ columns, rows }) {
    const side = (index) => (columns[index]?.align === 'right' ? ' class="right"' : '');
    const head = columns.map((column, index) => `<th scope="col"${side(index)}>${(0,report_escape/* htmlText */.js)(column.title)}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell, index) => `<td${side(index)}>${inline(cell)}</td>`).join('')}</tr>`);
    const label = (0,report_escape/* htmlText */.js)(columns.map((column) => column.title).join(', '));
    return `<div class="scroll" role="region" tabindex="0" aria-label="Table: ${label}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
const VERDICTS = { meets: 'good', misses: 'bad', unclear: 'dim' };
const SIGNS = { meets: '✓', misses: '✗', unclear: '?' };
function inline(text) {
    return text.map(inlineHtml).join('');
}
function inlineHtml(part) {
    if (typeof part === 'string')
        return (0,report_escape/* htmlText */.js)(part);
    const words = (0,report_escape/* htmlText */.js)(part.text);
    switch (part.kind) {
        case 'strong':
            return `<strong>${words}</strong>`;
        case 'code':
            return `<code>${words}</code>`;
        case 'tone':
            return `<span class="${part.tone}">${words}</span>`;
        case 'verdict':
            return `<span class="${VERDICTS[part.text]}">${SIGNS[part.text]}&nbsp;${words}</span>`;
        case 'link':
            return (0,page/* isWebAddress */.d3)(part.href) ? `<a href="${(0,report_escape/* htmlText */.js)(part.href)}" rel="noreferrer">${words}</a>` : words;
    }
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(8035);
;// CONCATENATED MODULE: ./build/report/columns.js
/** Layout of tables on a terminal. All widths are in terminal columns. */
const GAP = '  ';
/** Minimum width of a table column and of running text, in terminal columns. */
const NARROWEST = 8;
/** Splits columns, by index, over as many tables as the terminal width needs; each repeats the first column. */
function sideBySide(count, columns) {
    const most = Math.max(2, Math.floor((columns + GAP.length) / (NARROWEST + GAP.length)));
    const others = Array.from({ length: count - 1 }, (_, index) => index + 1);
    const tables = Math.max(1, Math.ceil(others.length / (most - 1)));
    return Array.from({ length: tables }, (_, table) => [
        0,
        ...others.slice(table * (most - 1), (table + 1) * (most - 1)),
    ]);
}
/**
 * Column widths that make a table fit. Narrows the widest column step by step, first those that can shrink without
 * breaking a word; none below `NARROWEST`.
 */
function fitted(natural, words, columns) {
    const widths = [...natural];
    const total = () => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
    for (let excess = total() - columns; excess > 0; excess -= 1) {
        const spare = widths.map((width, index) => (width > Math.max(NARROWEST, words[index] ?? 0) ? width : 0));
        const widest = Math.max(...spare) > 0 ? spare.indexOf(Math.max(...spare)) : widths.indexOf(Math.max(...widths));
        if ((widths[widest] ?? 0) <= NARROWEST)
            break;
        widths[widest] = (widths[widest] ?? 0) - 1;
    }
    return widths;
}

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(4668);
;// CONCATENATED MODULE: ./build/report/wrap.js



/** Width of a marked-up text in terminal columns. */
function textWidth(text) {
    return text.reduce((sum, part) => sum + (0,string_width/* default */.A)(words(part)), 0);
}
/** Width of the longest word of a text in terminal columns. */
function longestWord(text) {
    return Math.max(0, ...wordsOf(text).map((word) => (0,string_width/* default */.A)((0,page/* plain */.pj)(word).trimEnd())));
}
/**
 * Breaks a text at spaces into lines of at most `columns` terminal columns; breaks words that are longer than a line.
 */
function wrapText(text, columns) {
    const lines = [[]];
    let used = 0;
    for (const word of wordsOf(text).flatMap((whole) => fitting(whole, columns))) {
        if (used > 0 && used + (0,string_width/* default */.A)((0,page/* plain */.pj)(word).trimEnd()) > columns) {
            lines.push([]);
            used = 0;
        }
        for (const part of word)
            wrap_append(lines.at(-1) ?? [], part);
        used += textWidth(word);
    }
    return lines.map(trimmed);
}
/** Appends a part to a line; merges it with the last if both have the same mark and link. */
function wrap_append(line, part) {
    const last = line.at(-1);
    if (last !== undefined && markOf(last) === markOf(part))
        line.splice(-1, 1, withText(part, words(last) + words(part)));
    else
        line.push(part);
}
function markOf(part) {
    return typeof part === 'string' ? '' : JSON.stringify({ ...part, text: part.kind === 'verdict' ? part.text : '' });
}
/** The words of a text, each with the space that ends it; a word can consist of several marked parts. */
function wordsOf(text) {
    const found = [[]];
    for (const part of text) {
        for (const piece of words(part).split(/(?<= )/)) {
            if (piece !== '')
                found.at(-1)?.push(withText(part, piece));
            if (piece.endsWith(' '))
                found.push([]);
        }
    }
    return found.filter((word) => word.length > 0);
}
function fitting(word, columns) {
    if ((0,string_width/* default */.A)((0,page/* plain */.pj)(word).trimEnd()) <= columns)
        return [word];
    return word.flatMap((part) => pieces(words(part), columns).map((piece) => [withText(part, piece)]));
}
function words(part) {
    return (0,report_escape/* terminalText */.eR)(typeof part === 'string' ? part : part.text);
}
function withText(part, text) {
    if (typeof part === 'string')
        return text;
    return part.kind === 'verdict' ? part : { ...part, text };
}
function pieces(word, columns) {
    if ((0,string_width/* default */.A)(word) <= columns)
        return [word];
    const parts = [''];
    for (const character of word) {
        if ((0,string_width/* default */.A)((parts.at(-1) ?? '') + character) > columns)
            parts.push('');
        parts[parts.length - 1] += character;
    }
    return parts;
}
function trimmed(line) {
    const last = line.at(-1);
    if (last === undefined || (typeof last !== 'string' && last.kind === 'verdict'))
        return line;
    return [...line.slice(0, -1), withText(last, (typeof last === 'string' ? last : last.text).trimEnd())];
}

;// CONCATENATED MODULE: ./build/report/terminal.js





const terminal_ROWS = 10;
/** The weekly report for a terminal: aligned, wrapped to its width, with sparklines in place of charts. */
function renderTerminal(report, options) {
    const { title, sections } = (0,weekly/* weeklyPage */.L)(report, { previous: 'unknown', rows: terminal_ROWS });
    const drawn = sections.filter(({ id }) => id !== 'charts');
    const shown = drawn.filter((section) => options.details || !section.folded);
    const left = drawn.filter((section) => !shown.includes(section)).flatMap((section) => section.title ?? []);
    const parts = [...shown.map((section) => sectionText(section, options)), ...more(left, options)];
    return `${[heading(title, options), ...parts].join('\n\n')}\n`;
}
function more(left, options) {
    if (left.length === 0)
        return [];
    const text = [{ kind: 'strong', text: 'With --details: ' }, `${left.join(' · ')}.`];
    return [flowed(text, '', options).join('\n')];
}
function heading(title, options) {
    return flowed([{ kind: 'strong', text: title }], '', options).join('\n');
}
function sectionText({ title, blocks }, options) {
    const above = title === null ? [] : [heading(title, options)];
    return [...above, ...blocks.flatMap((block) => blockLines(block, options))].join('\n');
}
function blockLines(block, options) {
    switch (block.kind) {
        case 'paragraph':
            return flowed(block.text, '', options);
        case 'list':
            return block.items.flatMap((item, index) => flowed(item, block.ordered ? `${index + 1}. ` : '· ', options));
        case 'table':
            return sideBySide(block.columns.length, options.columns).flatMap((shown) => tableLines(pick(block.columns, shown), block.rows.map((row) => pick(row, shown)), options));
        case 'chart':
            return [];
    }
}
/** Running text with a hanging indent after its list mark. */
function flowed(text, mark, options) {
    const lines = wrapText(text, Math.max(NARROWEST, options.columns - mark.length));
    return lines.map((line, row) => `${row === 0 ? mark : ' '.repeat(mark.length)}${painted(line, options)}`);
}
function pick(items, places) {
    return items.filter((_, place) => places.includes(place));
}
function tableLines(columns, rows, options) {
    const titles = columns.map((column) => [{ kind: 'tone', tone: 'dim', text: column.title }]);
    const widest = (measure) => columns.map((_, index) => Math.max(...[titles, ...rows].map((row) => measure(row[index] ?? []))));
    const widths = fitted(widest(textWidth), widest(longestWord), options.columns);
    return [titles, ...rows].flatMap((row) => {
        const cells = widths.map((width, index) => wrapText(row[index] ?? [], width));
        const height = Math.max(...cells.map((cell) => cell.length));
        return Array.from({ length: height }, (_, line) => cells
            .map((cell, index) => aligned(cell[line] ?? [], widths[index] ?? 0, columns[index], options))
            .join(GAP)
            .trimEnd());
    });
}
function aligned(text, width, column, options) {
    const space = ' '.repeat(Math.max(0, width - textWidth(text)));
    return column?.align === 'right' ? space + painted(text, options) : painted(text, options) + space;
}
const BOLD = '1';
const TONES = { good: '32', bad: '31', dim: '2' };
const terminal_VERDICTS = { meets: 'good', misses: 'bad', unclear: 'dim' };
function painted(text, options) {
    return text.map((part) => paintedPart(part, options)).join('');
}
function paintedPart(part, options) {
    if (typeof part === 'string')
        return (0,report_escape/* terminalText */.eR)(part);
    const words = (0,report_escape/* terminalText */.eR)(part.text);
    switch (part.kind) {
        case 'strong':
            return style(BOLD, words, options);
        case 'code':
            return style('36', words, options);
        case 'tone':
            return style(TONES[part.tone], words, options);
        case 'verdict':
            return style(TONES[terminal_VERDICTS[part.text]], words, options);
        case 'link':
            return options.links && (0,page/* isWebAddress */.d3)(part.href) ? osc8(words, part.href) : words;
    }
}
function style(code, text, { color }) {
    return color ? `\u001b[${code}m${text}\u001b[0m` : text;
}
/**
 * A link that the terminal can open (OSC 8). Control characters are removed from the address, because they could end
 * the sequence; spaces and non-ASCII characters are percent-encoded. Existing encodings are kept.
 */
function osc8(text, href) {
    const address = (0,report_escape/* oneLine */.TN)(href).replace(/[^!-~]+/g, encodeURIComponent);
    return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/cli/write-file.js




/**
 * Writes the whole file or nothing: writes a temporary file beside it and renames it into place. A symbolic link is
 * followed, even to a file that does not exist yet. Anything but a regular file (a device, a pipe) is written to
 * directly.
 */
async function writeWhole(file, text) {
    try {
        // Checked before links are resolved: the links to a process's open pipes lead to no path.
        const present = await (0,promises_.stat)(file).catch(() => null);
        if (present !== null && !present.isFile())
            await (0,promises_.writeFile)(file, text);
        else
            await write_file_replace(await followed(file), text);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${file} could not be written: ${error instanceof Error ? error.message : error}`, {
            remedy: 'Name a file in a folder where you may write.',
            cause: error,
        });
    }
}
/** Resolves symbolic links, even to a file that does not exist yet. Links in a circle end in an error of the system. */
async function followed(file) {
    try {
        return await (0,promises_.realpath)(file);
    }
    catch (error) {
        const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        if (!isAbsent)
            throw error;
        const next = await (0,promises_.readlink)(file).catch(() => null);
        return next === null ? file : followed(external_node_path_.resolve(await (0,promises_.realpath)(external_node_path_.dirname(file)), next));
    }
}
async function write_file_replace(target, text) {
    const draft = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        await writeDurably(draft, text);
        await (0,promises_.rename)(draft, target);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        throw error;
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








/** Measures a clone and prints the report, or writes it to the files that the options name. */
async function runReport(dir, options, shell) {
    await reportOn(await openSource(dir, options, shell), options, shell);
}
/** Measures an open clone, closes it and delivers the report. Nothing is written before the report is complete. */
async function reportOn(source, options, shell) {
    const progress = (0,cli_shell/* progressOn */.z)(shell.stderr);
    let report;
    try {
        report = await (0,pipeline/* makeReport */.d)({ ...source.request, progress: progress.step });
    }
    finally {
        progress.done();
        await source.close();
    }
    shell.signal.throwIfAborted();
    await deliver(report, options, shell);
}
async function deliver(report, options, shell) {
    const text = render(report, options, shell);
    if (options.html !== undefined)
        await writeWhole(options.html, renderHtml(report));
    if (options.out === undefined)
        shell.stdout.write(text);
    else
        await writeWhole(options.out, text);
}
/** JSON or Markdown if asked for; else terminal text on a terminal and Markdown everywhere else. */
function render(report, options, shell) {
    if (options.json)
        return `${JSON.stringify((0,json/* toJson */.a)(report, shell.now), null, 2)}\n`;
    const { isTerminal, colours, columns } = shell.stdout;
    if (isTerminal && !options.markdown && options.out === undefined) {
        return renderTerminal(report, { color: colours, columns, links: colours, details: options.details === true });
    }
    return (0,markdown/* renderMarkdown */.Gc)(report);
}

;// CONCATENATED MODULE: ./build/cli/demo.js






/** Rebuilds the sample history as a real repository in a temporary folder and reports on it. */
async function runDemo(options, shell) {
    const directory = await (0,promises_.mkdtemp)(external_node_path_.join(shell.temp, 'infra-kpis-demo-'));
    try {
        await buildSample(directory, shell);
        const source = await openSource(directory, { ...options, asOf: SAMPLE_AS_OF }, shell);
        const request = { ...source.request, name: SAMPLE_NAME };
        await reportOn({ ...source, request }, options, shell);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
    if (shell.stderr.isTerminal) {
        shell.stderr.write('\nThis was an invented team. For a clone of yours: infra-kpis report DIR\n');
    }
}

// EXTERNAL MODULE: ./build/messages/merge-message.js
var merge_message = __webpack_require__(6255);
// EXTERNAL MODULE: ./build/collect/git/tokens.js
var tokens = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/collect/git/find-landing.js






const FIELDS = 4;
/** Every landing of the branch's whole first-parent line, newest first. */
async function listLandings(repository, tip) {
    const args = ['log', '--first-parent', '-z', '--no-color', '--encoding=UTF-8', '--format=%H%x00%ct%x00%s%x00%B'];
    const landings = [];
    await (0,tokens/* forEachRecord */.cz)((0,git_process/* streamGit */.t1)([...args, tip, '--'], repository.git), FIELDS, (fields) => {
        const [sha = '', landedAt = '', title = '', message = ''] = fields;
        const identity = (0,merge_message/* pullNamedIn */.I)(title, message);
        landings.push({ sha, landedAt: (0,instant/* commitDate */.W8)(landedAt), number: identity.number, title: identity.title });
    });
    return landings;
}
/**
 * The landing that brought a commit to the branch: the commit itself or a merge. `null`: no such commit on the branch.
 * Throws a `UserError` that lists the landings if an abbreviated id begins several.
 */
async function landingOfCommit(repository, landings, id) {
    const direct = landings.filter(({ sha }) => sha.startsWith(id));
    if (direct.length > 1)
        throw ambiguous(id, direct);
    if (direct[0] !== undefined)
        return direct[0];
    const [newest] = landings;
    const sha = await fullId(repository, id);
    if (sha === null || newest === undefined)
        return null;
    const onTheWay = await (0,git_process/* gitOutput */.oM)(['rev-list', '--ancestry-path', `${sha}..${newest.sha}`, '--'], repository.git);
    const reached = new Set(onTheWay.split('\n'));
    return landings.findLast((landing) => reached.has(landing.sha)) ?? null;
}
const MOST_LISTED = 3;
function ambiguous(id, landings) {
    const listed = landings.map(({ sha, title }) => `${sha.slice(0, 12)} (${title})`);
    return new errors/* UserError */.yo(`${landings.length} changes have ids that begin with ${id}.`, {
        remedy: `Give more of its digits: ${(0,phrasing/* someOf */.yU)(listed, MOST_LISTED)}.`,
    });
}
async function fullId(repository, id) {
    try {
        return (await (0,git_process/* gitOutput */.oM)(['rev-parse', '--verify', '--quiet', `${id}^{commit}`], repository.git)).trim();
    }
    catch (error) {
        if (error instanceof git_process/* GitError */.XS)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/history/period.js
var period = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/iac/folder-words.js
var folder_words = __webpack_require__(6670);
// EXTERNAL MODULE: ./build/iac/components/environments.js
var components_environments = __webpack_require__(3399);
;// CONCATENATED MODULE: ./build/iac/components/suggested-tier.js


const CRITICAL = new Set('network dns ingress gateway auth identity vault database db payment payments cluster'.split(' '));
const IS_PRODUCTION = new RegExp(`^(${folder_words/* PRODUCTION */.e3})$`, 'i');
/**
 * Suggests a tier from a component's alerts, paths and name. The first rule that applies decides: 1 if an alert pages
 * somebody for it; 3 if it has environments but no production; 1 if its name or path has a word for something that
 * others depend on (network, DNS, identity, database); else 2. It is a starting point for a discussion, shown by `init`
 * and `explain`, and never enters a figure.
 */
function suggestTier({ name, paths, calledOutBy }) {
    if (calledOutBy !== null)
        return { tier: 1, because: `an alert in ${calledOutBy} calls somebody out` };
    const words = [name, ...paths].flatMap((text) => text.toLowerCase().split(/[^a-z0-9]+/));
    const environments = paths.flatMap((path) => path.split(/[/_-]/)).filter(components_environments/* isEnvironment */.A_);
    const isProduction = environments.some((word) => IS_PRODUCTION.test(word));
    const telling = words.find((word) => CRITICAL.has(word));
    if (isProduction && telling !== undefined)
        return { tier: 1, because: `“${telling}”, at production paths` };
    if (environments.length > 0 && !isProduction)
        return { tier: 3, because: 'no production path among its environments' };
    if (telling !== undefined)
        return { tier: 1, because: `“${telling}”` };
    return { tier: 2, because: isProduction ? 'at production paths' : 'nothing distinguishes it' };
}

;// CONCATENATED MODULE: ./build/iac/components/explain.js



/** Explains one component and its runbook, link by link of the chain, in lines of plain text. */
function explainComponent(component) {
    const { name, kind, paths, instances, tier, tierSource, owners, runbook, because, changedAt } = component;
    const suggested = suggestTier(component);
    const copies = instances > 1 ? `, ${instances} instances` : '';
    return [
        `${name} is a component: ${kind}${copies}`,
        ...because.map((reason) => `  ${reason}`),
        `Paths: ${(0,phrasing/* someOf */.yU)(paths.map((path) => path || 'all that is no other component’s'), SHOWN)}`,
        tier === null
            ? `Tier: none set; suggested is ${suggested.tier}: ${suggested.because}`
            : `Tier: ${tier}, from ${SOURCES[tierSource ?? ''] ?? tierSource}`,
        `Owners: ${owners.length === 0 ? 'none known' : owners.join(', ')}`,
        `Last changed by a person: ${changedAt === null ? 'not in the history that was read' : (0,instant/* longDay */.tV)(changedAt)}`,
        ...chain(runbook),
    ];
}
/** At most this many paths are listed. */
const SHOWN = 5;
const SOURCES = {
    config: 'the configuration',
    catalog: 'the catalog',
    tag: 'a tag in its code',
    label: 'a label or an annotation',
};
function chain({ state, target, updatedAt, notes }) {
    const reached = LINKS.findIndex(({ broken }) => broken.includes(state));
    const held = reached === -1 ? LINKS : LINKS.slice(0, reached);
    return [
        `Runbook: ${state}${target === null ? '' : `, ${target}`}${updatedAt === null ? '' : `, reviewed on ${(0,instant/* longDay */.tV)(updatedAt)}`}`,
        `  chain: ${['component found', ...held.map(({ holds }) => holds), ...(reached === -1 ? [] : [`✗ ${LINKS[reached]?.breaks}`])].join(' → ')}`,
        ...notes.map((note) => `  ${note}`),
    ];
}
const LINKS = [
    { holds: 'runbook declared', breaks: 'no runbook declared', broken: ['none'] },
    { holds: 'target exists', breaks: 'target missing', broken: ['target-missing'] },
    { holds: 'not a stub', breaks: 'a stub', broken: ['stub'] },
    { holds: 'current', breaks: 'not current', broken: ['stale'] },
];

// EXTERNAL MODULE: ./build/iac/authorship.js
var authorship = __webpack_require__(7695);
// EXTERNAL MODULE: ./build/iac/content-kind.js
var content_kind = __webpack_require__(3260);
// EXTERNAL MODULE: ./build/iac/risk.js
var risk = __webpack_require__(7257);
// EXTERNAL MODULE: ./build/iac/scope.js + 1 modules
var scope = __webpack_require__(5486);
;// CONCATENATED MODULE: ./build/iac/explain.js





/** At most this many files are listed. */
const explain_SHOWN = 20;
/**
 * Explains why a change is or is not infrastructure, and how its weight is computed: lines of plain, unescaped text.
 */
function explainWeight(change, config, roots) {
    const toolOf = (0,scope/* scopeOf */.Od)(config, roots);
    const configured = (0,risk/* configuredRisk */.M4)(config.weights.classes);
    const tooled = change.files.map((file) => ({ file, tool: toolOf(file) }));
    const infraFirst = tooled.toSorted((one, other) => Number(one.tool === null) - Number(other.tool === null));
    const files = infraFirst.map(({ file, tool }) => {
        const risks = tool === null ? [] : (0,risk/* riskOfFiles */.OD)([file], configured);
        return `  ${file.path}: ${[tool ?? 'no infrastructure', linesOf(file), ...risks].join(', ')}`;
    });
    return [
        `${change.infra ? `It is infrastructure (${change.tools.join(', ')})` : 'It is not an infrastructure change'}, the work of ${change.machine ? 'a machine' : 'a person'}.`,
        `Its weight is ${weightOf(change)}.`,
        `It touched ${(0,phrasing/* plural */.LS)(change.files.length, 'file')}:`,
        ...files.slice(0, explain_SHOWN),
        ...(files.length > explain_SHOWN ? [`  and ${files.length - explain_SHOWN} more`] : []),
    ];
}
function weightOf({ weight }) {
    const { lines, size, risk, riskClasses } = weight;
    const classes = riskClasses.length === 0 ? 'no class of blast radius' : riskClasses.join(', ');
    return `${weight.weight}: size ${size} (${(0,phrasing/* plural */.LS)(lines, 'line')} that a person wrote) × risk ${risk} (${classes})`;
}
function linesOf({ path, content, contentKind, before, after }) {
    const kind = (0,authorship/* authorship */.w)(path);
    if (kind !== 'written')
        return kind === 'doc' ? 'documentation' : kind;
    if (content === null)
        return before === after ? 'unchanged' : 'contents not compared';
    return `+${content.addedCount} −${content.removedCount}${(0,content_kind/* isGenerated */.UK)(contentKind) ? ', generated' : ''}`;
}

// EXTERNAL MODULE: ./build/lib/nearest.js
var nearest = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/reverts/claim.js
var claim = __webpack_require__(9124);
;// CONCATENATED MODULE: ./build/reverts/explain.js



/**
 * Explains the decisions about one change, one per line: the reverts that it is or is the target of (with signal and
 * tier), whether it counts as failed and why, and how to overrule that. Plain text, not escaped.
 */
function explainChange(change, reverts, { labels, horizon }) {
    return [
        `${(0,claim/* changeName */.m9)(change)} landed on ${(0,instant/* longDay */.tV)(change.landedAt)} as ${ROLES[change.role]}: ${change.title}`,
        ...reverts.filter((revert) => revert.change.sha === change.sha).flatMap(asRevert),
        ...reverts.flatMap((revert) => revert.targets.filter((target) => target.sha === change.sha).map((target) => asTarget(revert, target))),
        ...asCause(change),
        outcome(change, horizon),
        howToOverrule(change, labels),
    ];
}
const ROLES = {
    change: 'a change',
    revert: 'a revert',
    reland: 'a re-land',
};
function asRevert({ reland, planned, targets }) {
    return targets.map((target) => {
        const name = nameOfTarget(target);
        if (target.tier === 'candidate')
            return `It may undo ${name}, which is not counted (${sureness(target)}).${foreseen(planned)}`;
        const verb = reland ? 'brings back what was undone by' : target.extent === 'full' ? 'undoes' : 'undoes a part of';
        return `It ${verb} ${name} (${sureness(target)}).${foreseen(planned)}`;
    });
}
function asTarget({ change: by, reland, planned }, target) {
    const name = `${(0,claim/* changeName */.m9)(by)} of ${(0,instant/* longDay */.tV)(by.landedAt)}`;
    if (target.tier === 'candidate')
        return `${name} may undo it, which is not counted (${sureness(target)}).${foreseen(planned)}`;
    if (reland)
        return `${name} undoes this revert and so lands its target again (${sureness(target)}).`;
    return `${name} undoes ${target.extent === 'full' ? 'it' : 'a part of it'} (${sureness(target)}).${foreseen(planned)}`;
}
function asCause({ blame, failure }) {
    if (blame === null || failure !== null)
        return [];
    return [`A later change may name it as a cause, which is not counted: ${blame.because}.`];
}
function foreseen(planned) {
    return planned === null ? '' : ` Foreseen, so that it is no failure: ${planned}.`;
}
function sureness({ tier, signal, because }) {
    return `${tier}, by ${signal}: ${because}`;
}
function nameOfTarget({ change, number }) {
    if (change !== null)
        return `${(0,claim/* changeName */.m9)(change)} “${change.title}”`;
    return number === null ? 'something that was not found' : `#${number}`;
}
function outcome(change, horizon) {
    const { failure, overruled } = change;
    const decided = overruled === null ? '' : ` Decided against detection by ${overruled}.`;
    const excluded = whyNotInRate(change, horizon);
    const beside = excluded === null ? '' : ` ${(0,phrasing/* upperFirst */.Zb)(excluded)}, so the change failure rate leaves it out.`;
    if (failure === null)
        return `${change.role === 'change' ? 'It did not fail.' : ''}${beside}${decided}`.trim();
    const failed = excluded === null ? 'It counts as failed' : 'It failed';
    return `${failed}, ${lengthOf(failure.after)} after it landed (${failure.cause}): ${failure.because}.${beside}${decided}`;
}
/** Why a change, or its failure, is outside the change failure rate; `null`: it is inside. */
function whyNotInRate({ role, infra, failure }, horizon) {
    if (role !== 'change')
        return `it is ${ROLES[role]}`;
    if (!infra)
        return 'it touches no infrastructure';
    return failure !== null && failure.after > horizon * instant/* DAY */.d_ ? `that is later than ${horizon} days` : null;
}
const UNITS = { s: 'second', min: 'minute', h: 'hour', d: 'day' };
/** `6 minutes`, `1 day`, `2.5 days` */
function lengthOf(seconds) {
    const [value, unit] = (0,instant/* inOneUnit */.E7)(seconds);
    return `${value} ${UNITS[unit]}${value === 1 ? '' : 's'}`;
}
function howToOverrule(change, labels) {
    const name = (0,claim/* changeName */.m9)(change);
    const [label] = labels[change.failure === null ? 'failed' : 'not-a-failure'];
    const trailer = change.failure === null ? 'Caused-by' : 'Not-a-failure';
    const byLabel = change.number === null || label === undefined ? '' : `the label “${label}” on ${name}, or `;
    return `To overrule: ${byLabel}“${trailer}: ${name}” in the message of a later commit.`;
}

;// CONCATENATED MODULE: ./build/cli/explain.js











/** Prints what was decided about a change (full or short commit id, #N) or a component (its name), and why. */
async function runExplain(reference, dir, options, shell) {
    const progress = (0,cli_shell/* progressOn */.z)(shell.stderr);
    const source = await openSource(dir, options, shell);
    try {
        const lines = await explain(reference, { ...source.request, progress: progress.step });
        progress.done();
        shell.signal.throwIfAborted();
        (0,cli_shell/* writeLines */.x)(shell.stdout, lines);
    }
    finally {
        progress.done();
        await source.close();
    }
}
async function explain(reference, request) {
    const landings = await listLandings(request.repository, request.tip);
    const landing = await find(reference, landings, request);
    return landing === null ? explainByName(reference, landings, request) : explainLanding(landing, request);
}
/**
 * The landing that a reference names; `null`: none. `#N` is a pull request; a bare number is tried as a pull request
 * first, then as a commit id.
 */
async function find(reference, landings, { repository }) {
    const [, mark, digits] = /^(#?)(\d{1,10})$/.exec(reference) ?? [];
    const byNumber = landings.find(({ number }) => number !== null && number === Number(digits));
    if (byNumber !== undefined)
        return byNumber;
    if (mark === '#')
        throw unknownNumber(Number(digits), landings);
    const isId = /^[0-9a-f]{4,64}$/i.test(reference);
    return isId ? landingOfCommit(repository, landings, reference.toLowerCase()) : null;
}
function unknownNumber(wanted, landings) {
    const [near] = landings
        .flatMap(({ number, title }) => (number === null ? [] : [{ number, title, away: Math.abs(number - wanted) }]))
        .toSorted((one, other) => one.away - other.away);
    return new errors/* UserError */.yo(`No change #${wanted} landed on this branch.`, {
        remedy: near === undefined
            ? 'Its changes carry no pull-request numbers: name the change by its commit.'
            : `The nearest is #${near.number}: ${near.title}`,
    });
}
/**
 * Decides every change from this one (or the window's start, if earlier) on, so the explanation agrees with a report of
 * its week.
 */
async function explainLanding(landing, request) {
    if (landing.landedAt > request.asOf) {
        throw new errors/* UserError */.yo(`${landing.sha.slice(0, 10)} had not landed by ${(0,instant/* longDay */.tV)(request.asOf)}.`, {
            remedy: 'Choose a later instant with --as-of.',
        });
    }
    const [first] = (0,period/* completeWeeks */.j6)(request.asOf, request.config.weeks);
    const known = await (0,pipeline/* decideChanges */.c)(request, Math.min(landing.landedAt, first?.start ?? landing.landedAt));
    const change = known.changes.find(({ sha, commits }) => sha === landing.sha || commits.includes(landing.sha));
    if (change === undefined) {
        return [`${landing.sha.slice(0, 10)} is not a change: the history's root, or a merge of the branch into itself.`];
    }
    return [
        ...explainChange(change, known.reverts, request.config),
        '',
        ...explainWeight(change, request.config, known.roots),
    ];
}
async function explainByName(name, landings, request) {
    // With all KPIs: a configuration that hides the coverage would leave the components unread.
    const { components } = await (0,pipeline/* makeReport */.d)({ ...request, config: { ...request.config, kpis: {} } });
    const found = components.find((component) => component.name.toLowerCase() === name.toLowerCase());
    if (found !== undefined)
        return explainComponent(found);
    const names = components.map((component) => component.name);
    const meant = (0,nearest/* nearest */.p)(name, names) ?? names.find((candidate) => candidate.includes(name)) ?? nearestId(name, landings);
    throw new errors/* UserError */.yo(`There is no change and no component ${name}.`, {
        remedy: meant === null ? 'Name a commit, #N, or a component of the report.' : `Did you mean ${meant}?`,
    });
}
/** The commit whose id shares the longest prefix, at least four digits, with a mistyped one; `null`: there is none. */
function nearestId(id, landings) {
    for (let length = id.length - 1; length >= 4; length -= 1) {
        const near = landings.find(({ sha }) => sha.startsWith(id.slice(0, length).toLowerCase()));
        if (near !== undefined)
            return `${near.sha.slice(0, 10)} (${near.title})`;
    }
    return null;
}

// EXTERNAL MODULE: ./build/collect/config-file.js
var config_file = __webpack_require__(1278);
// EXTERNAL MODULE: ./build/config/globs.js
var config_globs = __webpack_require__(2376);
// EXTERNAL MODULE: ./build/config/json-schema.js
var json_schema = __webpack_require__(2257);
// EXTERNAL MODULE: ./build/config/targets.js
var targets = __webpack_require__(4425);
;// CONCATENATED MODULE: ./build/cli/starter.js






/** At most this many components are listed in the file. */
const MAX_COMPONENTS = 100;
/** Settings that most teams look at first, with their defaults. */
const COMMON = ['weeks', 'horizon', 'lookback'];
/**
 * A first configuration for a repository. Every line is a comment, so it changes no number until somebody removes a `#
 * `. It lists the components that were found; a tier that nobody has set is a suggestion.
 */
function starterConfig(components, isFile) {
    const lines = [...header(), '', ...settings(), '', ...targetLines(), '', ...componentLines(components, isFile)];
    return `${lines.join('\n')}\n`;
}
function header() {
    return [
        `# yaml-language-server: $schema=${version/* SCHEMA */.yx}`,
        '#',
        '## How this repository is measured by Infra KPIs. Written by `infra-kpis init` from what it found here.',
        '## Nothing is set yet: the report is the same as without this file. Remove a `# ` to set something;',
        '## `infra-kpis check` then says what it matches, and docs/configuration.md of Infra KPIs has every key.',
    ];
}
function settings() {
    const { properties = {} } = (0,json_schema/* configJsonSchema */.M)();
    return COMMON.map((key) => `# ${key}: ${properties[key]?.default} ## ${properties[key]?.description}`);
}
function targetLines() {
    const lines = kpis/* kpis */.u.flatMap(({ id, target, unit }) => target === null ? [] : [`#   ${id}: ${starter_quoted((0,targets/* targetSetting */._)(target, unit))}`]);
    return ['# targets:', ...lines];
}
function componentLines(components, isFile) {
    if (components.length === 0)
        return ['## No component was found. Name what keeps running after a delivery:', ...EXAMPLE];
    const shown = components.slice(0, MAX_COMPONENTS);
    const more = components.length - shown.length;
    return [
        `## ${components.length} components were found. Name one here to say more of it than was found.`,
        ...(more > 0 ? [`## ${more} of them are left out below.`] : []),
        '# components:',
        ...shown.flatMap((component) => componentLine(component, isFile)),
    ];
}
const EXAMPLE = ['# components:', '#   - name: payments-db', '#     paths: [terraform/payments-db/]', '#     tier: 1'];
function componentLine(component, isFile) {
    const { name, paths, tier, tierSource, owners, runbook } = component;
    const globs = paths
        .filter((path) => (0,config_globs/* globFault */.Hf)(path) === null)
        .map((path) => starter_quoted(path === '' ? '*.*' : isFile(path) ? path : `${path}/`));
    if (globs.length === 0)
        return [`##  ${starter_quoted(name)} is at paths that a glob cannot express`];
    const suggested = suggestTier(component);
    return [
        `#   - name: ${starter_quoted(name)}`,
        `#     paths: [${globs.join(', ')}]`,
        tier === null
            ? `#     tier: ${suggested.tier} ## a suggestion, nobody set one: ${inOneLine(suggested.because)}`
            : `#     tier: ${tier} ## from ${tierSource}`,
        ...(owners.length === 0 ? [] : [`#     owners: [${owners.map(starter_quoted).join(', ')}]`]),
        runbook.target === null
            ? '##    runbook: none was found; its path or address goes here'
            : `#     runbook: ${starter_quoted(runbook.target)} ## ${runbook.state}`,
    ];
}
/** Puts a text on one line: a path may contain a line break, which would end the comment. */
function inOneLine(text) {
    return text.replaceAll(/\s+/g, ' ');
}
/** Quotes a text as JSON, which is valid YAML: nothing in a name can end the line or the comment. */
function starter_quoted(text) {
    return JSON.stringify(text);
}
/** The workflow that runs the Action every Monday; the README shows the same. */
const STARTER_WORKFLOW = `name: Infra KPIs
on:
  schedule:
    - cron: "17 6 * * 1" # Monday, off the full hour: schedules at :00 are delayed or dropped
  workflow_dispatch:
permissions:
  contents: read
  pull-requests: read
  checks: read
  statuses: read
  actions: read
  issues: write
concurrency: infra-kpis
jobs:
  report:
    runs-on: ubuntu-latest
    steps:
      - uses: infra-kpis/infra-kpis@${version/* TAG */.Dk}
`;

;// CONCATENATED MODULE: ./build/cli/init.js









const WORKFLOW_PATH = '.github/workflows/infra-kpis.yml';
/**
 * Writes a commented configuration with what was found, and the workflow. Never overwrites a file; writes both or none.
 */
async function runInit(dir, options, shell) {
    const source = await openSource(dir, options, shell);
    try {
        const root = source.request.repository.workTree;
        if (root === null)
            throw noWorkTree(dir);
        await refuseToOverwrite(root);
        const config = await configFor(source, shell);
        shell.signal.throwIfAborted();
        await writeAll(root, { [config_file/* CONFIG_PATH */.tF]: config, [WORKFLOW_PATH]: STARTER_WORKFLOW });
    }
    finally {
        await source.close();
    }
    shell.stdout.write(`Wrote ${config_file/* CONFIG_PATH */.tF} and ${WORKFLOW_PATH}. Look them over and commit them. Once they are on the\ndefault branch the report comes every Monday; the first at once by Actions → Infra KPIs → Run workflow.\n`);
}
async function configFor({ request }, shell) {
    const progress = (0,cli_shell/* progressOn */.z)(shell.stderr);
    try {
        const { components } = await (0,pipeline/* makeReport */.d)({ ...request, progress: progress.step });
        const files = new Set((await (0,tree/* listTree */.n)(request.repository, request.tip)).map((entry) => entry.path));
        return starterConfig(components, (file) => files.has(file));
    }
    finally {
        progress.done();
    }
}
async function refuseToOverwrite(root) {
    for (const file of ['.github', '.github/workflows']) {
        const found = await (0,promises_.lstat)(external_node_path_.join(root, file)).catch(() => null);
        if (found !== null && !found.isDirectory()) {
            throw new errors/* UserError */.yo(`${file} is not a folder (links are not followed).`, { remedy: 'Nothing was written.' });
        }
    }
    for (const file of [config_file/* CONFIG_PATH */.tF, WORKFLOW_PATH]) {
        if ((await (0,promises_.lstat)(external_node_path_.join(root, file)).catch(() => null)) === null)
            continue;
        throw new errors/* UserError */.yo(`${file} exists already; nothing was written.`, {
            remedy: 'Move it away first, or edit it: `infra-kpis check` says what it matches.',
        });
    }
}
/** Creates the files and never replaces one. If one cannot be created, those already created are removed again. */
async function writeAll(root, files) {
    const made = [];
    try {
        for (const [file, text] of Object.entries(files)) {
            const target = external_node_path_.join(root, file);
            await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
            await (0,promises_.writeFile)(target, text, { flag: 'wx' });
            made.push(target);
        }
    }
    catch (error) {
        for (const target of made)
            await (0,promises_.rm)(target, { force: true });
        throw new errors/* UserError */.yo(`Nothing was written: ${error instanceof Error ? error.message : error}`, {
            remedy: 'Run it in a clone where you may write.',
            cause: error,
        });
    }
}
function noWorkTree(dir) {
    return new errors/* UserError */.yo(`${dir} is a bare clone: there is no work tree to write to.`, {
        remedy: 'Run it in a clone with a work tree.',
    });
}

;// CONCATENATED MODULE: ./build/cli/commands.js
/** All commands in one module, so the bundle holds the code that they share once. */







/***/ }),

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isEnvironment),
/* harmony export */   FS: () => (/* binding */ fromRegion),
/* harmony export */   GW: () => (/* binding */ isPlainEnvironment),
/* harmony export */   Lu: () => (/* binding */ isSorting),
/* harmony export */   _i: () => (/* binding */ withoutEnvironment),
/* harmony export */   hz: () => (/* binding */ SORTING)
/* harmony export */ });
const ENVIRONMENTS = new Set(`dev devel develop development stage staging stg prod prd production preprod preproduction nonprod nonproduction
   qa uat sandbox sbx loadtest blue green ring0 ring1 ring2 ring3 ring4`.split(/\s+/));
/**
 * Words that mean an environment only if nothing else in the path does: in `integration/production` it is a component.
 */
const AMBIGUOUS = new Set('test testing int integration canary preview live perf ephemeral ci local primary secondary dr ring'.split(' '));
const GEOGRAPHIES = new Set('us eu ap ca sa me af il cn uk mx asia europe australia northamerica southamerica'.split(' '));
const MULTI_REGIONS = new Set(['us', 'eu', 'asia', 'emea', 'apac']);
const AZURE_REGION = /^(east|west|north|south|central|uk|france|germany|japan|korea|canada|brazil|australia|norway|sweden|switzerland|uae|italy|poland|spain|qatar|israel)(us|europe|asia|india|east|west|north|south|central|southeast)[a-z]{0,8}[23]?$/;
/** Folders that only group environments or hold what environments share. */
const SORTING = new Set('overlays overlay base environments environment envs env live clusters regions rings stages accounts'.split(' '));
/** Whether a folder name can only mean an environment, region, ring, colour or account number: `prod-us-east-1`. */
function isPlainEnvironment(segment) {
    return isEnvironmentWord(segment) || isRegion(withoutEnvironment(segment)) || /^[0-9]{12}$/.test(segment);
}
function isEnvironmentWord(word) {
    return ENVIRONMENTS.has(word.toLowerCase().replaceAll(/[-_.]/g, ''));
}
/** Whether a folder name is a cloud region: `us-east-1`, `westeurope`, `eu`. */
function isRegion(segment) {
    const lower = segment.toLowerCase();
    if (AZURE_REGION.test(lower) || MULTI_REGIONS.has(lower))
        return true;
    const [geography = '', ...rest] = lower.split('-');
    const direction = rest[0] === 'gov' ? rest[1] : rest[0];
    return (GEOGRAPHIES.has(geography) &&
        /^(north|south|east|west|central|northeast|southeast|northwest|southwest)[0-9]?$/.test(direction ?? ''));
}
/** A path from its region on: the folders above are an account. Unchanged without a region that a folder follows. */
function fromRegion(path) {
    const segments = path.split('/');
    const region = segments.findIndex(isRegion);
    return region === -1 || region === segments.length - 1 ? path : segments.slice(region).join('/');
}
/** Whether a folder name is an environment, or groups environments and their base. */
function isSorting(segment) {
    return isEnvironment(segment) || SORTING.has(segment.toLowerCase());
}
/** Whether a name alone may mean an environment, ambiguous words such as `test` included. */
function isEnvironment(segment) {
    return isPlainEnvironment(segment) || AMBIGUOUS.has(segment.toLowerCase());
}
/** Separators between the words of a name; `non-prod` and `pre-prod` are one word. */
const BETWEEN_WORDS = /(?<!(?:^|[-_.])(?:non|pre))[-_.]/i;
/**
 * A name without the environment at its end or else its start: `backup-prod` → `backup`; unchanged if nothing is left.
 */
function withoutEnvironment(name) {
    const tokens = name.split(BETWEEN_WORDS);
    const end = tokens.findLastIndex((token) => !isEnvironmentWord(token)) + 1;
    const start = end < tokens.length ? 0 : tokens.findIndex((token) => !isEnvironmentWord(token));
    return end === 0 || (start === 0 && end === tokens.length) ? name : tokens.slice(start, end).join('-');
}


/***/ })

};
