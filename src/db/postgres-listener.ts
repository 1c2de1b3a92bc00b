import pg from 'pg';
import type { OpenDatabase } from './engine.ts';
import { channelName } from './engine.ts';

type Ear = {
  readonly channel: string;
  readonly hear: (payload: string) => void;
  readonly afterGap: () => void;
};

/**
 * One connection of its own for LISTEN, opened when the first listener comes. When it breaks, it is opened
 * again (at once, then at growing intervals) and every listener is told of the gap.
 */
export function makeListener(settings: pg.ClientConfig): Pick<OpenDatabase, 'listen' | 'close'> {
  const ears = new Set<Ear>();
  let client: Promise<pg.Client> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  async function connect(): Promise<pg.Client> {
    const opened = new pg.Client({ ...settings, connectionTimeoutMillis: 5_000 });
    opened.on('notification', ({ channel, payload = '' }) => {
      for (const ear of ears) if (ear.channel === channel) ear.hear(payload);
    });
    opened.on('error', () => {});
    await opened.connect();
    opened.on('end', () => reconnect(0));
    for (const channel of new Set([...ears].map((ear) => ear.channel)))
      await opened.query(`listen ${channel}`);
    return opened;
  }

  function reconnect(wait: number): void {
    if (closed) return;
    client = undefined;
    retry = setTimeout(() => {
      client = connect();
      client.then(
        () => {
          for (const ear of ears) ear.afterGap();
        },
        () => reconnect(Math.min(Math.max(250, wait * 2), 5_000)),
      );
    }, wait);
  }

  return {
    listen: async (channel, hear, afterGap = () => {}) => {
      const ear = { channel: channelName(channel), hear, afterGap };
      ears.add(ear);
      client ??= connect();
      await (await client).query(`listen ${channel}`);
      return async () => {
        ears.delete(ear);
      };
    },
    close: async () => {
      closed = true;
      clearTimeout(retry);
      const open = await client?.catch(() => undefined);
      await open?.end();
    },
  };
}
