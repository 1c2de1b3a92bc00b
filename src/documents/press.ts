import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Paper } from './paper.ts';

export const paperFormats = ['docx', 'pdf'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export const contentTypes: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

export type Job = { readonly id: number; readonly paper: Paper; readonly format: PaperFormat };
export type Sheets =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly error: unknown };

type Waiting = { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: unknown) => void };

// The sources run as they are, the bundle lies in one folder: beside this file in both cases.
const file = new URL(`./press-worker${extname(import.meta.url)}`, import.meta.url);
const idleAfter = 60_000;
const longest = 30_000;

/**
 * A thread that sets documents, so that nobody's page waits for somebody's document. It starts with the first document
 * and ends when none has been asked for in a while.
 */
export class Press {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private idle: NodeJS.Timeout | undefined;
  private last = 0;

  print(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
    clearTimeout(this.idle);
    const worker = this.worker ?? this.start();
    worker.ref();
    const id = ++this.last;
    return new Promise<Uint8Array>((resolve, reject) => {
      const tooLong = setTimeout(() => this.stop(new Error('Setting the document took too long.')), longest);
      tooLong.unref();
      const settle = (settled: () => void) => {
        clearTimeout(tooLong);
        this.waiting.delete(id);
        if (this.waiting.size === 0) this.rest();
        settled();
      };
      this.waiting.set(id, {
        resolve: (bytes) => settle(() => resolve(bytes)),
        reject: (error) => settle(() => reject(error)),
      });
      worker.postMessage({ id, paper, format } satisfies Job);
    });
  }

  private start(): Worker {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 256 } });
    worker.on('message', (sheets: Sheets) => {
      const one = this.waiting.get(sheets.id);
      if ('bytes' in sheets) one?.resolve(sheets.bytes);
      else one?.reject(sheets.error);
    });
    worker.on('error', (error) => this.drop(worker, error));
    worker.on('exit', () => this.drop(worker, new Error('The thread that sets documents has ended.')));
    this.worker = worker;
    return worker;
  }

  private rest(): void {
    this.worker?.unref();
    this.idle = setTimeout(() => this.stop(new Error('Idle.')), idleAfter);
    this.idle.unref();
  }

  /** The next document starts a new thread. */
  private drop(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const one of [...this.waiting.values()]) one.reject(error);
  }

  private stop(error: Error): void {
    const { worker } = this;
    if (!worker) return;
    this.drop(worker, error);
    void worker.terminate();
  }
}

/** One for the whole house. */
export const press = new Press();
