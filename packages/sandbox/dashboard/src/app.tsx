import { ClockBar } from './clock-bar.js';
import { Connection } from './connection.js';
import { Navigation } from './navigation.js';
import { Notices } from './notices.js';
import { RecordsView } from './records/view.js';
import { route } from './routing.js';
import { ThemeSwitch } from './theme.js';
import { Controls } from './views/controls.js';
import { Faults } from './views/faults.js';
import { Overview } from './views/overview.js';

export function App() {
  return (
    <>
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        Skip to the content
      </a>
      <header class="top">
        <a class="brand" href="#/overview">
          <img src="/_sandbox/dashboard/icon.svg" alt="" width="22" height="22" />
          Sandbox
        </a>
        <Connection />
        <ClockBar />
        <ThemeSwitch />
      </header>
      <Navigation />
      <main id="content" tabIndex={-1}>
        <View />
      </main>
      <Notices />
    </>
  );
}

function View() {
  const { view } = route.value;
  switch (view) {
    case 'overview':
      return <Overview />;
    case 'faults':
      return <Faults />;
    case 'controls':
      return <Controls />;
    default:
      return <RecordsView kind={view} />;
  }
}
