import { render } from 'preact';
import { App } from './app.js';
import { follow } from './live.js';

const root = document.getElementById('app');
if (root) render(<App />, root);
follow();
