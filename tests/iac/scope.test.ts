import { describe, expect, it } from 'vitest';
import { scopeOf, scopeWarning } from '../../src/iac/scope.ts';

const tool = (path: string, config: { paths?: string[]; exclude?: string[] }) =>
  scopeOf({ paths: [], exclude: [], ...config }, new Map())({ path, contentKind: null });

describe('the scope of a report', () => {
  it('is the whole repository unless paths restrict it', () => {
    expect(tool('net/main.tf', {})).toBe('terraform');
    expect(tool('net/main.tf', { paths: ['dns/**'] })).toBeNull();
    expect(tool('dns/main.tf', { paths: ['dns/**'] })).toBe('terraform');
  });

  it('is extended, not restricted, by a path with a leading +', () => {
    expect(tool('deploy/run.sh', {})).toBeNull();
    expect(tool('deploy/run.sh', { paths: ['+deploy/**'] })).toBe('other');
    expect(tool('net/main.tf', { paths: ['+deploy/**'] })).toBe('terraform');
  });

  it('never includes excluded paths', () => {
    expect(tool('deploy/main.tf', { paths: ['+deploy/**'], exclude: ['deploy/**'] })).toBeNull();
  });

  it('is warned of if it leaves no file', () => {
    const warned = (paths: string[], files = ['infra/main.tf']) =>
      scopeWarning(
        { paths, exclude: [] },
        files.map((path) => ({ path })),
      ).length;
    expect(warned(['infra'])).toBe(1);
    expect(warned(['infra/**'])).toBe(0);
    expect(warned(['infra'], [])).toBe(0);
  });
});
