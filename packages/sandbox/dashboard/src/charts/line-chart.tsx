import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import type { BalanceSeries } from '../../../src/records/shapes.js';
import { compactMoney } from '../money.js';
import { colours } from '../theme.js';

const height = 200;

interface ChartProps {
  series: BalanceSeries;
  title: string;
  /** Told which point is pointed at, if any. */
  onPoint: (place: number | undefined) => void;
}

/** A line that steps from one amount to the next. */
export function LineChart({ series, title, onPoint }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot>(null);
  const shades = colours.value;
  const { currency } = series;
  useEffect(() => {
    if (frame.current === null) return undefined;
    const { current: element } = frame;
    const drawn = new uPlot(optionsFor(element, currency, onPoint), dataFrom(series), element);
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.setSize({ width: element.clientWidth, height }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      drawn.destroy();
    };
  }, [currency, shades]);
  useEffect(() => chart.current?.setData(dataFrom(series)), [series]);
  return <div ref={frame} class="chart" role="img" aria-label={title} />;
}

function dataFrom({ points }: BalanceSeries): uPlot.AlignedData {
  return [points.map(({ at }) => Date.parse(at) / 1000), points.map(({ amount }) => amount)];
}

function optionsFor(element: HTMLElement, currency: string, onPoint: ChartProps['onPoint']): uPlot.Options {
  const style = getComputedStyle(element);
  // Registered as colours in the style sheet, so that they come as the theme makes them.
  const colour = (name: string) => style.getPropertyValue(`--chart-${name}`);
  const lines = { stroke: colour('grid'), width: 1 };
  const axis = { stroke: colour('ink'), font: `12px ${style.fontFamily}`, grid: lines, ticks: { show: false } };
  const amounts = (values: number[]) => values.map((value) => compactMoney(value, currency));
  return {
    width: element.clientWidth,
    height,
    padding: [8, 20, 0, 0],
    legend: { show: false },
    cursor: { y: false },
    hooks: { setCursor: [({ cursor }) => onPoint(cursor.idx ?? undefined)] },
    axes: [axis, { ...axis, size: 64, values: (_chart, values) => amounts(values) }],
    series: [
      {},
      {
        stroke: colour('line'),
        fill: colour('area'),
        width: 2,
        points: { show: false },
        ...(uPlot.paths.stepped && { paths: uPlot.paths.stepped({ align: 1 }) }),
      },
    ],
  };
}
