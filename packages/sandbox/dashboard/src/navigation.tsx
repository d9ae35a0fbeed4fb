import { useEffect, useRef } from 'preact/hooks';
import { kinds } from './records/kinds.js';
import { addressOf, route } from './routing.js';
import { useServer } from './use-server.js';

const groups: readonly { title: string; views: readonly string[] }[] = [
  { title: 'Sandbox', views: ['overview'] },
  { title: 'Money', views: ['payments', 'disputes', 'customers'] },
  { title: 'Issuing', views: ['cards', 'transactions'] },
  { title: 'Platforms', views: ['entities'] },
  { title: 'Developers', views: ['events', 'requests', 'faults', 'controls'] },
];

const otherTitles: Readonly<Record<string, string>> = {
  overview: 'Overview',
  faults: 'Faults',
  controls: 'Clock and state',
};

/** The way to every view, with how many records are there. */
export function Navigation() {
  const { data: counts = {} } = useServer<Record<string, number>>('/_sandbox/records');
  const { view: current } = route.value;
  const nav = useRef<HTMLElement>(null);
  // On a phone the views stand in a row that is wider than the page.
  useEffect(
    () => nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' }),
    [current],
  );
  return (
    <nav ref={nav} class="side" aria-label="Views">
      {groups.map(({ title, views }) => (
        <div key={title} role="group" aria-label={title}>
          <p class="group" aria-hidden="true">
            {title}
          </p>
          <ul>
            {views.map((view) => (
              <li key={view}>
                <a href={addressOf(view)} {...(view === current && { 'aria-current': 'page' })}>
                  {kinds[view]?.title ?? otherTitles[view]}
                  {(counts[view] ?? 0) > 0 && <span class="count">{counts[view]?.toLocaleString()}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
