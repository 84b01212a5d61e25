import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const pages = [
  ...readdirSync(root),
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => path.join('docs', file)),
].filter((file) => file.endsWith('.md'));

/** The anchors that GitHub creates for the headings of a page. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function hasTarget(file: string, link: string): boolean {
  const [target = '', anchor] = link.split('#');
  const place = target === '' ? path.join(root, file) : path.resolve(root, path.dirname(file), target);
  if (!existsSync(place)) return false;
  return anchor === undefined || anchorsOf(readFileSync(place, 'utf8')).includes(anchor);
}

test.each(pages)('every link of %s within the project has a target', (file) => {
  const links = [...readFileSync(path.join(root, file), 'utf8').matchAll(/\]\(([^()\s]+)\)/g)].map(
    ([, link]) => link ?? '',
  );
  expect(links.filter((link) => !/^https?:/.test(link) && !hasTarget(file, link))).toEqual([]);
});
