// Owns Excel's entry: the pane is mounted only in an Excel that can run it; else the page's own sentence is shown.
import { startHost } from '#addin/flow/host.ts';
import { mountPane } from './mount.tsx';

const pane = document.getElementById('pane');
if (pane === null) throw new Error('index.html has no #pane');
const state = await startHost();
if (state === 'ready') mountPane(pane);
// The sentences stand in the page itself, so that they need nothing of ours to run.
else document.documentElement.dataset['host'] = state;
