import { describe, expect, it } from 'vitest';
import { componentsOf } from '../../support/weeks.ts';

const job = (name: string, more = '') => `variable "tag" {}\n\njob ${name} {\n  datacenters = ["dc1"]\n${more}}\n`;
const BATCH = '  type = "batch"\n';

describe('Nomad jobs', () => {
  it('are one each, in any file that holds a job', async () => {
    const files = {
      'jobs/media/plex/nomad.job': job('"plex"'),
      'jobs/media/plex/volume.hcl': 'id = "plex"\ntype = "csi"\n',
      'jobs/edge/proxy.nomad': job('proxy'),
      'jobs/edge/dns.nomad.hcl': job('"dns"'),
      'jobs/mail.hcl': job('"[[ .my.name ]]"'),
      'policies/reader.hcl': 'path "secret/*" {\n  capabilities = ["read"]\n}\n',
      'batch/nightly.job': '#!/bin/bash\n#SBATCH --time=1:00\n',
    };
    expect(await componentsOf(files)).toMatchObject([
      { name: 'dns', kind: 'nomad-job', paths: ['jobs/edge/dns.nomad.hcl'] },
      { name: 'mail', paths: ['jobs/mail.hcl'] },
      { name: 'plex', paths: ['jobs/media/plex'] },
      { name: 'proxy', paths: ['jobs/edge/proxy.nomad'] },
    ]);
  });

  it('are one across environments', async () => {
    const files = { 'jobs/bot/nomad.job': job('"bot"'), 'jobs/bot/nomad-dev.job': job('"bot-dev"') };
    expect(await componentsOf(files)).toMatchObject([{ name: 'bot', instances: 2 }]);
  });

  it('are no batch jobs that run once, samples and templates', async () => {
    const files = {
      'jobs/setup.nomad': job('"db-setup"', BATCH),
      'jobs/report.nomad': job('"report"', `${BATCH}  periodic {\n    cron = "@daily"\n  }\n`),
      'jobs/resize.nomad': job('"resize"', `${BATCH}  parameterized {\n  }\n`),
      'jobs/first.nomad': job('"example"'),
      'jobs/TEMPLATE.job': job('"__JOB_NAME__"'),
      'examples/web.nomad': job('"web"'),
    };
    expect((await componentsOf(files)).map(({ name }) => name)).toEqual(['report', 'resize']);
  });
});
