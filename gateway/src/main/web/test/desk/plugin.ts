import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { counts, listeners, Refused, routes } from './routes.ts';

/** A desk without services, for looking at pages while one works on them: `npm run dev`. Never part of what is shipped. */
export function desk(): Plugin {
  return {
    name: 'desk', apply: 'serve',
    configureServer: (server) => { server.middlewares.use('/api/v1', (request, response) => { void answer(request, response); }); },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url!, 'http://desk');
  if (url.pathname === '/cases/live') return stream(request, response);
  for (const [method, path, make] of routes) {
    const found = path.exec(url.pathname);
    if (method !== request.method || !found) continue;
    try {
      const body = make({ query: url.searchParams, body: await read(request), ids: found.slice(1) });
      return send(response, body === undefined ? 204 : 200, body);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return send(response, error.status, { type: `https://replydesk.dev/problems/${error.type}`, title: error.title, status: error.status, ...error.more });
    }
  }
  send(response, 404, { type: 'https://replydesk.dev/problems/not-found', title: 'There is no such address.', status: 404 });
}

function stream(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  const say = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  say('heartbeat', { now: new Date().toISOString() });
  say('counts', counts());
  listeners.add(say);
  const beat = setInterval(() => say('heartbeat', { now: new Date().toISOString() }), 15_000);
  request.on('close', () => { clearInterval(beat); listeners.delete(say); });
}

async function read(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return parts.length ? JSON.parse(Buffer.concat(parts).toString()) : undefined;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' });
  response.end(body === undefined ? '' : JSON.stringify(body));
}
