import { append, type Plan, replace, write } from './plan.ts';

/** One change beside everyday work: `day` counts days from Monday, `hour` is in UTC. */
export interface Story {
  /** Monday of the week. */
  readonly week: string;
  readonly day: number;
  readonly hour: number;
  readonly plan: Plan;
}

const PAYMENTS = 'terraform/live/prod/payments-db/main.tf';
const QUEUE = 'terraform/live/prod/orders-queue/main.tf';
const EGRESS = `
resource "aws_security_group_rule" "search_egress" {
  type        = "egress"
  cidr_blocks = ["10.20.0.0/16"]
}
`;

function story(week: string, day: number, hour: number, plan: Plan): Story {
  return { week, day, hour, plan };
}

/** The changes that a lead would ask about. */
export const stories: readonly Story[] = [
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
      write(
        'docs/runbooks/edge-dns.md',
        '# edge-dns\n\n## Symptoms\n\nNames of the shop do not resolve.\n\n## Rollback\n\nPut the record back.\n',
      ),
    ],
    way: 'squash',
  }),
];
