import { placeOf } from './layout.ts';
import type { Complaint, SourceFile } from './sources.ts';
import { isTest } from './sources.ts';
import type { Node } from './syntax.ts';
import { importsOf, nodeIn, nodesIn, textIn, treeOf, walk } from './syntax.ts';

const starts = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'withTables']);
const joins = /^(inner|left|right|full|cross)Join(Lateral)?$/;
const speakers = /^(kysely|pg|@electric-sql\/pglite)(\/|$)/;

const maySpeakSql = (path: string) => {
  const role = placeOf(path)?.role;
  return role === 'db' || /(^|-|\/)store\.ts$/.test(path);
};

/** SQL, the query builder and the drivers anywhere but in stores and `db`. */
export function sqlOutsideStores(files: readonly SourceFile[]): Complaint[] {
  return files
    .filter(({ path }) => !isTest(path) && !maySpeakSql(path))
    .flatMap((file) =>
      sqlIn(file).map((what): Complaint => `${file.path}: speaks SQL (${what}); only a store does`),
    );
}

function sqlIn(file: SourceFile): string[] {
  const found = importsOf(file).flatMap(({ to }) => (speakers.test(to) ? [to] : []));
  walk(treeOf(file), (node) => {
    const method = calledMethod(node);
    if (starts.has(method)) found.push(method);
    if (node.type === 'TaggedTemplateExpression' && textIn(nodeIn(node, 'tag'), 'name') === 'sql')
      found.push('sql``');
  });
  return found;
}

function calledMethod(node: Node): string {
  const callee = node.type === 'CallExpression' ? nodeIn(node, 'callee') : undefined;
  return callee ? textIn(nodeIn(callee, 'property'), 'name') : '';
}

/** The tables a store touches, by the builder's calls and by the words in its SQL. */
export function tablesIn(file: SourceFile): Set<string> {
  const tables = new Set<string>();
  walk(treeOf(file), (node) => {
    const method = calledMethod(node);
    const argument = nodesIn(node, 'arguments')[0];
    if ((starts.has(method) || joins.test(method)) && argument)
      for (const name of literals(argument)) tables.add(name.split(' ')[0] ?? name);
    if (node.type === 'TaggedTemplateExpression') for (const name of tablesInSql(node)) tables.add(name);
  });
  return tables;
}

const literals = (node: Node): string[] =>
  node.type === 'ArrayExpression'
    ? nodesIn(node, 'elements').flatMap(literals)
    : [textIn(node, 'value')].filter((value) => value !== '');

function tablesInSql(node: Node): string[] {
  const quasi = nodeIn(node, 'quasi');
  const texts = quasi ? nodesIn(quasi, 'quasis').map((part) => String(Object(part.value).raw)) : [];
  const common = new Set(
    [...texts.join(' ? ').matchAll(/\b(\w+)\s+as\s+(?:materialized\s+)?\(/gi)].map((match) => match[1]),
  );
  return [
    ...texts
      .join(' ? ')
      .matchAll(/\b(?:insert into|delete from|from|join|update)\s+([a-z_][a-z0-9_]*)\b(?!\s*\()/gi),
  ]
    .map((match) => match[1] ?? '')
    .filter(
      (name) => !common.has(name) && !['set', 'skip', 'of', 'select', 'lateral', 'only'].includes(name),
    );
}

/** A table name occurs in one store only: whoever wants its rows asks that store. */
export function sharedTables(files: readonly SourceFile[]): Complaint[] {
  const stores = new Map<string, string[]>();
  for (const file of files.filter(({ path }) => !isTest(path) && /(^|-|\/)store\.ts$/.test(path)))
    for (const table of tablesIn(file)) stores.set(table, [...(stores.get(table) ?? []), file.path]);
  return [...stores].flatMap(([table, paths]): Complaint[] =>
    paths.length > 1 ? [`${paths[0]}: shares the table ${table} with ${paths.slice(1).join(', ')}`] : [],
  );
}
