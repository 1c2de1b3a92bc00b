import type { MiddlewareHandler } from 'hono';

/** Runs in the browser: a new server says another name than the old one, and the page is loaded again. */
const script = `let known;
new EventSource('/dev-reload').onmessage = ({ data }) => {
  if (known !== undefined && known !== data) location.reload();
  known = data;
};
`;

/** A stream that says the server's name and stays open until the server ends. The browser comes back by itself. */
function nameStream(name: string): Response {
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(`retry: 200\ndata: ${name}\n\n`)),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}

/** Only for development: every page reloads when the server was started anew. Mount it inside compression. */
export function devReload(name: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path === '/dev-reload') return nameStream(name);
    if (c.req.path === '/dev-reload.js') return c.body(script, 200, { 'content-type': 'text/javascript' });
    await next();
    if (!c.res.headers.get('content-type')?.startsWith('text/html')) return;
    const page = await c.res.text();
    const headers = new Headers(c.res.headers);
    for (const outdated of ['content-length', 'etag']) headers.delete(outdated);
    const watched = page.replace('</body>', '<script type="module" src="/dev-reload.js"></script></body>');
    c.res = new Response(watched, { status: c.res.status, headers });
  };
}
