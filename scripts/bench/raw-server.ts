import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * The yardstick: Node's own HTTP server giving the same bytes under the same headers, with nothing around it.
 * `node raw-server.ts BODY-FILE HEADERS-AS-JSON`; prints its port.
 */
const [file = '', headers = '{}'] = process.argv.slice(2);
const body = readFileSync(file);
const fields: Readonly<Record<string, string>> = JSON.parse(headers);

const server = createServer((_request, response) => {
  response.writeHead(200, fields);
  response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`port ${address.port}`);
});
