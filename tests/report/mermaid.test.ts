import { describe, expect, it } from 'vitest';
import { mermaidChart } from '../../src/report/mermaid.ts';
import type { Chart } from '../../src/report/page/chart.ts';
import { svgChart } from '../../src/report/svg.ts';

const chart = (values: readonly (number | null)[], events: readonly string[] = []): Chart => ({
  id: 'throughput',
  title: 'Changes "a" week',
  axis: 'changes',
  percent: false,
  weeks: values.map((_, index) => ({ label: `W${index + 10}`, events: index === 1 ? events : [] })),
  series: [{ name: 'people', mark: 'bar', color: 'people', values }],
});

describe('a chart as mermaid', () => {
  it('leaves out weeks without a value, with a note, because mermaid does not accept null', () => {
    const drawing = mermaidChart(chart([3, null, 5]));
    expect(drawing?.source).toContain('x-axis ["W10", "W12"]');
    expect(drawing?.source).toContain('bar [3, 5]');
    expect(drawing?.caption).toContain('left out');
  });

  it('does not exist without values, because mermaid does not accept an empty list', () => {
    expect(mermaidChart(chart([null, null]))).toBeNull();
  });

  it('marks the week of an event and explains the mark in the caption', () => {
    const drawing = mermaidChart(chart([3, 4], ['freeze']));
    expect(drawing?.source).toContain('"W11①"');
    expect(drawing?.caption).toContain('① freeze');
  });

  it('has no quotation marks in its labels', () => {
    expect(mermaidChart(chart([1]))?.source).toContain('title "Changes a week"');
  });
});

describe('a chart as SVG', () => {
  it('shows a week without a value as a gap, and an event as a line', () => {
    const svg = svgChart(chart([3, null, 5], ['freeze']));
    expect(svg.match(/<rect/g)).toHaveLength(2);
    expect(svg).toContain('class="event"');
    expect(svg).toContain('freeze');
  });

  it('has a text alternative with its values', () => {
    expect(svgChart(chart([3, null]))).toContain('people: W10 3, W11 none');
  });

  it('is the same for the same chart', () => {
    expect(svgChart(chart([1, 2]))).toBe(svgChart(chart([1, 2])));
  });
});
