import { Line } from './line';
import type { FromWorker, ToWorker } from './messages';

/** One stream for all tabs of this browser: over HTTP/1.1 a browser opens only six connections to one host. */
const tabs = new Set<MessagePort>();
const tell = (message: FromWorker) => tabs.forEach((tab) => tab.postMessage(message));

const line = new Line({
  said: (name, data) => tell({ kind: 'said', name, data }),
  stands: (standing) => tell({ kind: 'stands', standing }),
  resumed: () => tell({ kind: 'resumed' }),
});

function start(tab: MessagePort): void {
  tabs.add(tab);
  if (line.now.state === 'live') tab.postMessage({ kind: 'stands', standing: line.now } satisfies FromWorker);
  else line.start();
}

function stop(tab: MessagePort): void {
  tabs.delete(tab);
  if (tabs.size === 0) line.stop();
}

addEventListener('connect', (event) => {
  const tab = (event as MessageEvent).ports[0]!;
  tab.onmessage = ({ data }: MessageEvent<ToWorker>) => {
    if (data === 'stop') stop(tab);
    else if (data === 'start') start(tab);
    else line.start();
  };
});
