import { createServer } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import type { Mail } from './mail.ts';
import { addressOf, smtpTransport } from './smtp.ts';

const mail: Mail = {
  recipient: 'søren@lillerup.example',
  subject: 'Log ind på Lillerup lytter',
  body: 'Hej Søren\n\n{link}\n\n.\nMed hilsen\n',
  privateLink: 'https://lillerup.example/log-ind/$&abc',
};

type Script = Partial<Record<'MAIL' | 'RCPT' | 'DATA' | 'text', string>> & {
  readonly hangUp?: 'DATA' | 'text';
};

const servers: (() => void)[] = [];
afterAll(() => {
  for (const stop of servers) stop();
});

/** A mail server that follows a script and keeps what it gets. */
async function mailServer(script: Script = {}) {
  const received: string[] = [];
  const server = createServer((socket) => {
    let inText = false;
    let text = '';
    socket.write('220 test ESMTP\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8');
      if (inText) {
        if (!text.endsWith('\r\n.\r\n')) return;
        received.push(text);
        inText = false;
        text = '';
        if (script.hangUp === 'text') return void socket.destroy();
        return void socket.write(`${script.text ?? '250 OK'}\r\n`);
      }
      for (const line of text.split('\r\n').slice(0, -1)) {
        const word = line.slice(0, 4).toUpperCase();
        if (word === 'DATA') {
          if (script.hangUp === 'DATA') return void socket.destroy();
          inText = (script.DATA ?? '354').startsWith('354');
          socket.write(`${script.DATA ?? '354 go on'}\r\n`);
        } else if (word === 'MAIL' || word === 'RCPT') socket.write(`${script[word] ?? '250 OK'}\r\n`);
        else if (word === 'STAR') socket.write('502 not here\r\n');
        else if (word === 'QUIT') socket.end('221 bye\r\n');
        else socket.write('250-test\r\n250 SMTPUTF8\r\n');
      }
      text = '';
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    received,
    port,
    send: smtpTransport(`smtp://127.0.0.1:${port}`, 'Lillerup <post@lillerup.example>'),
  };
}

test('a mail arrives whole, under a name made from its row', async () => {
  const { send, received } = await mailServer();
  expect(await send('018f-row', mail)).toEqual({ kind: 'sent' });
  const [text = ''] = received;
  expect(text).toContain('Message-ID: <018f-row@lillerup.example>');
  expect(text).toContain('From: Lillerup <post@lillerup.example>');
  expect(text).toContain('Auto-Submitted: auto-generated');
  const decoded = Buffer.from(
    (text.split('\r\n\r\n').slice(1).join('\r\n\r\n') ?? '')
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
  expect(decoded).toContain('Hej Søren');
  expect(decoded).toContain('https://lillerup.example/log-ind/$&abc');
});

test.each<[string, Script, string]>([
  ['a server that does not know the recipient', { RCPT: '550 no such user' }, 'refused'],
  ['a server that is busy', { MAIL: '451 try later' }, 'later'],
  ['a server that refuses the text', { text: '554 spam' }, 'refused'],
  ['a server that is full for now', { text: '452 no room' }, 'later'],
  ['a server that does not want the text', { DATA: '503 no' }, 'refused'],
  ['a connection that breaks before the text was asked for', { hangUp: 'DATA' }, 'later'],
  ['a connection that breaks after the text was sent', { hangUp: 'text' }, 'uncertain'],
])('%s', async (_, script, kind) => {
  const { send } = await mailServer(script);
  expect(await send('row', mail)).toMatchObject({ kind });
});

test('no server at all: later', async () => {
  const send = smtpTransport('smtp://127.0.0.1:1', 'post@lillerup.example');
  expect(await send('row', mail)).toMatchObject({ kind: 'later' });
});

test('a password is not given to a server without encryption', async () => {
  const { port, received } = await mailServer();
  // This machine, but not by a name that says so.
  const send = smtpTransport(`smtp://anna:secret@[::ffff:127.0.0.1]:${port}`, 'post@lillerup.example');
  const delivery = await send('row', mail);
  expect(delivery).toMatchObject({ kind: 'later', reason: expect.stringContaining('TLS') });
  expect(received).toEqual([]);
});

test('the sender’s address is found behind a name', () => {
  expect(addressOf('Lillerup <post@lillerup.example>')).toBe('post@lillerup.example');
  expect(addressOf('post@lillerup.example')).toBe('post@lillerup.example');
});
