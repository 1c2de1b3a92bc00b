import type { Socket } from 'node:net';
import { connect } from 'node:net';

export type Load = {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly milliseconds: number;
};

/** One answer as it came over the wire. */
export type Answer = { readonly head: string; readonly body: Buffer };

const atMost = { connections: 64, milliseconds: 10_000 };

/**
 * Answers per second from a server on this machine, over connections that stay open. Reads bare sockets: a
 * client that parsed each answer would itself be slower than the server it measures.
 */
export async function answersPerSecond(load: Load): Promise<number> {
  const connections = Math.min(load.connections, atMost.connections);
  const { head, body } = await askOnce(load);
  const size = Buffer.byteLength(head) + 4 + body.length;
  const start = performance.now();
  const end = start + Math.min(load.milliseconds, atMost.milliseconds);
  const counts = await Promise.all(Array.from({ length: connections }, () => askUntil(load, size, end)));
  return (counts.reduce((sum, count) => sum + count, 0) * 1_000) / (performance.now() - start);
}

/** How long each of `times` answers took, one after the other on one connection, in milliseconds. */
export async function waits(
  load: Omit<Load, 'connections' | 'milliseconds'>,
  times: number,
): Promise<number[]> {
  const socket = await open(load.port);
  const request = requestOf(load);
  const taken: number[] = [];
  for (let time = 0; time < Math.min(times, 1_000); time += 1) {
    const start = performance.now();
    socket.write(request);
    const { head } = await readAnswer(socket);
    if (!head.startsWith('HTTP/1.1 200')) throw new Error(`${load.path} answered ${head.split('\r\n')[0]}`);
    taken.push(performance.now() - start);
  }
  socket.destroy();
  return taken;
}

export async function askOnce(load: Pick<Load, 'port' | 'path' | 'headers'>): Promise<Answer> {
  const socket = await open(load.port);
  socket.write(requestOf(load));
  const answer = await readAnswer(socket);
  socket.destroy();
  return answer;
}

async function askUntil(load: Load, size: number, end: number): Promise<number> {
  const socket = await open(load.port);
  const request = requestOf(load);
  return new Promise((resolve, reject) => {
    let received = 0;
    let count = 0;
    socket.on('data', (piece: Buffer) => {
      if (received === 0 && !piece.subarray(0, 12).equals(okay)) {
        reject(new Error(`${load.path} answered ${piece.subarray(0, 40).toString('latin1')}`));
      }
      received += piece.length;
      if (received < size) return;
      if (received > size) reject(new Error(`${load.path} answered with another number of bytes`));
      received = 0;
      count += 1;
      if (performance.now() < end) socket.write(request);
      else {
        socket.destroy();
        resolve(count);
      }
    });
    socket.on('error', reject);
    socket.write(request);
  });
}

const okay = Buffer.from('HTTP/1.1 200');

function requestOf({ path, headers, port }: Pick<Load, 'port' | 'path' | 'headers'>): string {
  const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true });
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Reads one answer with a length, or in chunks. */
function readAnswer(socket: Socket): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let all: Buffer = Buffer.alloc(0);
    const fail = (): void => reject(new Error('The connection ended before the answer'));
    const read = (piece: Buffer): void => {
      all = Buffer.concat([all, piece]);
      const answer = wholeAnswer(all);
      if (!answer) return;
      socket.off('data', read).off('error', reject).off('close', fail);
      resolve(answer);
    };
    socket.on('data', read).once('error', reject).once('close', fail);
  });
}

function wholeAnswer(all: Buffer): Answer | undefined {
  const end = all.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = all.subarray(0, end).toString('latin1');
  const body = all.subarray(end + 4);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const isWhole = length === undefined ? body.subarray(-5).equals(lastChunk) : body.length >= Number(length);
  return isWhole ? { head, body } : undefined;
}

const lastChunk = Buffer.from('0\r\n\r\n');
