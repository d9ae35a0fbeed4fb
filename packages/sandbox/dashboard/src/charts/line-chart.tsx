import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import type { BalanceSeries } from '../../../src/records/shapes.js';
import { compactMoney, readableMoney } from '../money.js';
import { colours } from '../theme.js';
import { readableTime } from '../time.js';
import { ChartTable } from './chart-table.js';

const height = 200;

/** A line that steps from one amount to the next. The same figures are there as a table. */
export function LineChart({ series, title }: { series: BalanceSeries; title: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const shades = colours.value;
  useEffect(() => {
    if (frame.current === null) return undefined;
    const { current: element } = frame;
    const chart = new uPlot(optionsFor(element, series.currency), dataFrom(series), element);
    const observer = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.destroy();
    };
  }, [series, shades]);
  return (
    <>
      <div ref={frame} class="chart" role="img" aria-label={title} />
      <ChartTable series={series} title={title} />
    </>
  );
}

function dataFrom({ points }: BalanceSeries): uPlot.AlignedData {
  return [points.map(({ at }) => Date.parse(at) / 1000), points.map(({ amount }) => amount)];
}

function optionsFor(element: HTMLElement, currency: string): uPlot.Options {
  const style = getComputedStyle(element);
  // Registered as colours in the style sheet, so that they come as the theme makes them.
  const [ink, grid, line, area] = ['ink', 'grid', 'line', 'area'].map((name) =>
    style.getPropertyValue(`--chart-${name}`),
  );
  const axis = {
    stroke: ink,
    font: `12px ${style.fontFamily}`,
    grid: { stroke: grid, width: 1 },
    ticks: { show: false },
  };
  return {
    width: element.clientWidth,
    height,
    cursor: { y: false },
    axes: [
      axis,
      { ...axis, size: 80, values: (_chart, values) => values.map((value) => compactMoney(value, currency)) },
    ],
    series: [
      { label: 'Time', value: (_chart, value) => (value === null ? '–' : readableTime(value * 1000)) },
      {
        label: 'Balance',
        ...(line !== undefined && { stroke: line }),
        ...(area !== undefined && { fill: area }),
        width: 2,
        points: { show: false },
        ...(uPlot.paths.stepped && { paths: uPlot.paths.stepped({ align: 1 }) }),
        value: (_chart, value) => (value === null ? '–' : readableMoney(value, currency)),
      },
    ],
  };
}
