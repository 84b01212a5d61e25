import type { ToolFiles } from './tool-files.ts';

const YAML = '{yml,yaml}';
const TERRAFORM_DATA = [`*.{${YAML},json,toml,xml,tpl,tmpl,tftpl,j2,sh,bash,ps1,sql,rego,conf,cfg,ini,env,pub}`];

/** Tools in the order in which they are tried: `base.pkr.hcl` ends like a file of Terraform. */
export const TOOLS: readonly ToolFiles[] = [
  {
    tool: 'packer',
    names: ['*.{pkr,pkrvars}.{hcl,json}', 'packer*.json'],
    markers: ['*.pkr.hcl'],
    projectFolders: ['packer'],
    projectNames: [`*.{${YAML},json,toml,tmpl,j2,sh,ps1,psm1,service,conf,cfg,py}`],
  },
  {
    tool: 'terragrunt',
    names: ['terragrunt*.hcl', '{root,account,region,env,environment,common,stack}.hcl'],
    folders: [{ in: ['_envcommon'], names: ['*.hcl'] }],
    markersBelowRoot: ['terragrunt.hcl'],
    projectNames: TERRAFORM_DATA,
  },
  {
    tool: 'docker',
    names: ['{dockerfile,containerfile}{,[.-]*}', '*.{dockerfile,containerfile}', 'docker-bake*.hcl'],
  },
  { tool: 'compose', names: [`{,docker-}compose*.${YAML}{,.j2,.tpl,.erb}`] },
  { tool: 'dnscontrol', names: ['dnsconfig.{js,ts}'], markers: ['dnsconfig.{js,ts}'], projectNames: ['*.{js,ts}'] },
  { tool: 'nomad', names: ['*.nomad{,.hcl}{,.j2,.tpl,.tmpl}'] },
  { tool: 'bicep', names: ['*.{bicep,bicepparam}', 'bicepconfig.json'] },
  { tool: 'arm', names: ['azuredeploy*.json'] },
  {
    tool: 'pulumi',
    names: [`pulumi{,.*}.${YAML}`],
    markers: [`pulumi.${YAML}`],
    projectNames: [`*.{py,ts,js,go,cs,fs,java,${YAML},json,sh,tmpl,j2,hcl}`],
  },
  { tool: 'cdk', names: ['cdk.json'], markers: ['cdk.json'], projectNames: [`*.{py,ts,js,go,cs,java,json,${YAML}}`] },
  {
    tool: 'kustomize',
    names: [`kustomization.${YAML}`],
    markersBelowRoot: [`kustomization.${YAML}`],
    projectNames: [`*.{${YAML},json,env,properties,conf,sh}`],
  },
  {
    tool: 'terraform',
    names: ['*.{tf,tofu,tfvars}{,.json}', '*.tftpl', '*.tfvars.*'],
    commonNames: ['*.hcl'],
    markersBelowRoot: ['*.{tf,tofu,tfvars}'],
    projectFolders: ['terraform', 'opentofu'],
    projectNames: TERRAFORM_DATA,
  },
  {
    tool: 'cloudformation',
    names: [`*.{cfn,cloudformation}.{${YAML},json}`, '{,*[_.-]}samconfig{,[_.-]*}.toml'],
    folders: [
      { in: ['copilot'], names: [`*.${YAML}`] },
      {
        in: ['cloudformation', 'cfn', 'sam', 'sceptre', 'org-formation'],
        names: [`*.{${YAML},json,template}{,.j2}`],
      },
    ],
  },
  {
    tool: 'helm',
    names: [`chart.${YAML}`, `helmfile*.${YAML}{,.gotmpl}`, '.helmignore'],
    folders: [
      { in: ['helmfile.d', 'charts/*/templates'], names: ['*'] },
      { in: ['charts/*'], names: [`values*.${YAML}`] },
    ],
    commonNames: [`{,*[._-]}values{,[._-]*}.${YAML}{,.gotmpl}`],
    markers: [`chart.${YAML}`],
    markersBelowRoot: [`hubploy.${YAML}`, `helmfile*.${YAML}{,.gotmpl}`],
    projectNames: ['values*.json', `*.{tpl,${YAML},gotmpl,env}`],
    projectParts: ['templates', 'crds', 'files'],
  },
  {
    tool: 'nix',
    folders: [{ in: ['nixos', 'nixos-modules', 'hosts', 'machines'], names: ['*.nix'] }],
    markers: ['{,hardware-}configuration.nix'],
    projectNames: ['*.{nix,age}'],
  },
  { tool: 'flux', folders: [{ in: ['flux', 'flux-system'], names: [`*.${YAML}`] }] },
  {
    tool: 'argocd',
    folders: [{ in: ['argocd', 'argo-cd', 'argocd-apps', 'applicationset', 'applicationsets'], names: [`*.${YAML}`] }],
  },
  {
    tool: 'salt',
    names: ['*.{sls,jinja,top}'],
    markersBelowRoot: ['*.sls'],
    projectNames: [`*.{${YAML},json,toml,conf,cfg,sh,py}`],
    projectParts: ['templates', 'files'],
  },
  {
    tool: 'puppet',
    names: ['*.{pp,epp}', '{puppetfile,environment.conf}', `hiera*.${YAML}`],
    folders: [{ in: ['hiera*'], names: ['*'] }],
    projectParts: ['templates', 'files', 'lib', 'data', 'facts.d'],
  },
  {
    tool: 'chef',
    names: ['{berksfile,policyfile.rb}'],
    folders: [{ in: ['cookbooks'], names: ['*'] }],
    markers: ['metadata.rb'],
    projectNames: [`*.{rb,erb,json,${YAML}}`],
  },
  {
    tool: 'ansible',
    names: ['ansible.cfg', `{,{ansible,galaxy,role,roles}[_-]*}requirements.${YAML}`, `{site,playbook*}.${YAML}`],
    commonNames: ['{group_vars,host_vars,inventory,inventories}{,.*}'],
    folders: [
      {
        in: ['roles/{*,*/*,*/*/*}/{tasks,handlers,defaults,vars,templates,files,meta,library}'],
        names: ['*'],
      },
      { in: ['group_vars', 'host_vars', 'inventory{,.*}', 'inventories'], names: ['*'] },
      { in: ['playbook', 'playbooks'], names: [`*.{${YAML},j2}`] },
      { in: ['ansible'], names: [`[^.]*.{${YAML},j2,ini,cfg,sh}`, '!(*.*)'] },
      {
        in: ['ansible/**/{library,module_utils,scripts,inventory,*plugins,files,templates}'],
        names: ['*.py'],
      },
    ],
    markers: ['ansible.cfg', `inventory.{ini,${YAML}}`],
    projectNames: [`*.{${YAML},j2,ini,cfg}`],
    projectParts: ['templates', 'files'],
  },
  {
    tool: 'kubernetes',
    names: ['*.bu', `talconfig.${YAML}`],
    commonNames: ['*.{jsonnet,libsonnet}'],
    folders: [
      { in: ['talos'], names: [`*.{${YAML},patch}`] },
      {
        in: ['k8s', 'kubernetes', 'manifest', 'manifests', 'kube'],
        names: [`*.{${YAML},json}{,.j2,.tpl,.tmpl}`],
      },
    ],
  },
];
