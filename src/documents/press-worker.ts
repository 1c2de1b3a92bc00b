/** Sets documents in a thread of its own; the libraries are read with the first that asks for them. */
import { parentPort } from 'node:worker_threads';
import type { Job, Sheets } from './press.ts';

const makers = {
  docx: async () => (await import('./word.ts')).paperToWord,
  pdf: async () => (await import('./pdf.ts')).paperToPdf,
};

parentPort?.on('message', async ({ id, paper, format }: Job) => {
  let answer: Sheets;
  try {
    const make = await makers[format]();
    answer = { id, bytes: await make(paper) };
  } catch (error) {
    answer = { id, error };
  }
  parentPort?.postMessage(answer);
});
