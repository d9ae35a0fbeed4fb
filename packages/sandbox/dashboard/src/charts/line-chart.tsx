import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import type { BalanceSeries } from '../../../src/records/shapes.js';
import { compactMoney } from '../money.js';
import { colours } from '../theme.js';
import { sandboxNow } from '../time.js';
import { axisTimes } from './axis-times.js';
import { balances } from './balance-names.js';

const height = 200;

/** Seconds that are shown at least: no time at all would have no axis. */
const shortest = 60;

/** The first is drawn last, over the others. */
const drawn = balances.toReversed();

interface ChartProps {
  series: BalanceSeries;
  title: string;
  /** Told which point is pointed at, if any. */
  onPoint: (place: number | undefined) => void;
}

/** Lines that step from one amount to the next. */
export function LineChart({ series, title, onPoint }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot>(null);
  const shades = colours.value;
  const { account, currency } = series;
  useEffect(() => {
    if (frame.current === null) return undefined;
    const { current: element } = frame;
    const plot = new uPlot(optionsFor(element, currency, onPoint), dataFrom(series), element);
    chart.current = plot;
    const observer = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.destroy();
    };
  }, [account, shades]);
  useEffect(() => chart.current?.setData(dataFrom(series)), [series]);
  return <div ref={frame} class="chart" role="img" aria-label={title} />;
}

/** The points, and the last amounts once more as those of now: they hold until they change. */
function dataFrom({ points }: BalanceSeries): uPlot.AlignedData {
  const times = points.map(({ at }) => Date.parse(at) / 1000);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const end = Math.max(sandboxNow.peek() / 1000, last, first + shortest);
  const shown = [...points, ...points.slice(-1)];
  return [[...times, end], ...drawn.map((name) => shown.map((point) => point[name]))];
}

function optionsFor(element: HTMLElement, currency: string, onPoint: ChartProps['onPoint']): uPlot.Options {
  const style = getComputedStyle(element);
  // Registered as colours in the style sheet, so that they come as the theme makes them.
  const colour = (name: string) => style.getPropertyValue(`--chart-${name}`);
  const lines = { stroke: colour('grid'), width: 1 };
  const axis = { stroke: colour('ink'), font: `12px ${style.fontFamily}`, grid: lines, ticks: { show: false } };
  const amounts = (values: number[]) => values.map((value) => compactMoney(value, currency));
  const steps = {
    width: 2,
    points: { show: false },
    ...(uPlot.paths.stepped && { paths: uPlot.paths.stepped({ align: 1 }) }),
  };
  return {
    width: element.clientWidth,
    height,
    padding: [8, 20, 0, 0],
    legend: { show: false },
    cursor: { y: false },
    hooks: { setCursor: [({ cursor }) => onPoint(cursor.idx ?? undefined)] },
    axes: [
      { ...axis, space: 80, values: (_chart, times, _axis, _space, step) => axisTimes(times, step) },
      { ...axis, size: 64, values: (_chart, values) => amounts(values) },
    ],
    series: [{}, ...drawn.map((name) => ({ ...steps, stroke: colour(name) }))],
  };
}
