import { beforeAll, describe, expect, it } from 'vitest';
import { loadHclParser } from '../../../src/collect/hcl.ts';
import { hclFacts } from '../../../src/iac/components/hcl-facts.ts';
import type { ParseHcl } from '../../../src/iac/hcl.ts';

let parseHcl: ParseHcl;
beforeAll(async () => {
  parseHcl = await loadHclParser(() => 0);
});

describe('the tier of a Terraform directory', () => {
  const withTags = (tags: string) => `provider "aws" {\n  default_tags {\n    tags = ${tags}\n  }\n}\n`;
  const withLocals = (tags: string) => `provider "aws" {}\nlocals {\n  tags = ${tags}\n}\n`;
  const tierOf = (text: string) =>
    hclFacts(parseHcl(text)?.blocks ?? []).flatMap((fact) => (fact.about === 'terraform' ? [fact.tier] : []))[0];

  it.each([
    ['{ tier = "1" }', 1],
    ['{\n    tier = "1" # most critical\n  }', 1],
    ['{\n    tier = "2" // for now\n    Name = "x"\n  }', 2],
    ['{ tier : "1" }', 1],
    ['{ "example.org/tier" : "tier-3" }', 3],
    ['merge(local.x, { tier = "1" })', 1],
    ['merge(local.x, { Name = "a" }, { criticality = "high" })', 2],
    ['{ # tier = "1"\n    Name = "tier = 1" }', null],
    ['{ prod = {\n    tier = "1"\n  } }', null],
    ['{ tier = var.tier }', null],
  ])('is set by provider tags and local tags: %j', (tags, tier) => {
    expect(tierOf(withTags(tags))).toBe(tier);
    expect(tierOf(withLocals(tags))).toBe(tier);
  });

  it('is not set by the tags of a resource', () => {
    expect(tierOf('provider "aws" {}\nresource "a" "b" {\n  tags = { tier = "1" }\n}\n')).toBeNull();
  });
});
