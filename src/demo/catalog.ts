interface Entry {
  readonly name: string;
  readonly tier: number;
  readonly owner: string;
  readonly place: string;
  readonly link?: string;
}

const CATALOG: readonly Entry[] = [
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
export function catalog(): string {
  return CATALOG.map(
    ({ name, tier, owner, place, link }) => `apiVersion: backstage.io/v1alpha1
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
`,
  ).join('---\n');
}
