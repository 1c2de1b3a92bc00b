import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { startTestServer } from './test-server.ts';

/** Starts PostgreSQL 16 and migrates the database that every test file gets a copy of. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  try {
    await ask(server.url('postgres'), 'create database template_medvirk');
    const template = await openDatabase({ kind: 'postgres', url: server.url('template_medvirk') });
    await migrate(template.db);
    await template.close();
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('source', { engine: 'postgres', server: server.url('postgres') });
  return async () => {
    try {
      await refuseLeftOvers(server.url('postgres'));
    } finally {
      await server.stop();
    }
  };
}

async function refuseLeftOvers(url: string): Promise<void> {
  const left = await ask(url, "select datname from pg_database where datname like 'test\\_%'");
  if (left.length > 0)
    throw new Error(`Test databases were left open: ${left.map((row) => row.datname).join(', ')}`);
}

async function ask(url: string, query: string): Promise<readonly { readonly datname: string }[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}
