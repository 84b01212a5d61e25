import { append, type Edit, type Plan, replace, type Way } from './plan.ts';

const APPS = ['storefront', 'checkout', 'search'] as const;
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

interface Task {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Everyday work, by kind. `n` counts up, so no task undoes or repeats an earlier one. */
const KINDS: readonly ((n: number) => Task)[] = [
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
    title: `Alert when ${at(APPS, n)} drops ${at(NOUNS, n + 3)}`,
    edits: [
      append(
        `monitoring/rules/${at(APPS, n)}.yaml`,
        `        - alert: ${at(APPS, n)}-${at(NOUNS, n + 3)}-${n}\n          expr: rate(errors_total{path="/${at(NOUNS, n + 3)}"}[5m]) > 0.0${n}\n`,
      ),
    ],
  }),
  (n) => ({
    title: `Point ${at(PEERS, n)}.fernwood.example at the new load balancer`,
    edits: [
      append(
        'terraform/live/prod/edge-dns/main.tf',
        `\nresource "aws_route53_record" "${at(PEERS, n)}_${n}" {\n  zone_id = aws_route53_zone.shop.id\n  name    = "${at(PEERS, n)}-${n}"\n  type    = "CNAME"\n  ttl     = 300\n}\n`,
      ),
    ],
  }),
  (n) => ({
    title: `Give ${at(APPS, n)} more memory`,
    edits: [
      {
        path: `helm/${at(APPS, n)}/values.yaml`,
        apply: (before) =>
          before.replace(/memory: (\d+)Mi/, (_all, mebibytes) => `memory: ${Number(mebibytes) + 128}Mi`),
      },
    ],
  }),
  (n) => ({
    title: `Let ${at(PEERS, n)} read the ${at(NOUNS, n)} bucket`,
    edits: [
      append(
        'terraform/live/prod/access/main.tf',
        `\nresource "aws_iam_policy" "${at(PEERS, n)}_${n}" {\n  name = "${at(PEERS, n)}-read-${at(NOUNS, n)}-${n}"\n}\n`,
      ),
    ],
  }),
  (n) => ({
    title: `Log ${at(NOUNS, n)} of ${at(APPS, n)} as JSON`,
    edits: [append(`helm/${at(APPS, n)}/values.yaml`, `  ${at(NOUNS, n).toUpperCase()}_FORMAT_${n}: json\n`)],
  }),
  (n) => ({
    title: `Reach ${at(PEERS, n)} over its private endpoint`,
    edits: [
      append(
        'terraform/live/prod/network/main.tf',
        `\nresource "aws_vpc_endpoint" "${at(PEERS, n)}_${n}" {\n  service_name = "com.fernwood.${at(PEERS, n)}-${n}"\n}\n`,
      ),
      append('terraform/modules/vpc/main.tf', `\noutput "endpoint_${n}" {\n  value = "${at(PEERS, n)}"\n}\n`),
    ],
  }),
];

const WAYS: readonly Way[] = ['merge', 'squash', 'squash', 'merge', 'squash', 'push'];

/** The n-th everyday change of a person. */
export function routine(n: number): Plan {
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
export function botUpdate(n: number): Plan {
  const version = (minor: number) => `version = "5.${40 + minor}.0"`;
  return {
    title: `Update Terraform aws to v5.${41 + n}.0`,
    edits: [replace('terraform/versions.tf', version(n), version(n + 1))],
    way: 'squash',
    bot: true,
  };
}

function at<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item;
}
