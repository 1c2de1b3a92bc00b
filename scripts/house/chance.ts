import { placeOf } from './layout.ts';
import type { Complaint, SourceFile } from './sources.ts';
import { isTest } from './sources.ts';
import type { Node } from './syntax.ts';
import { importsOf, nodeIn, nodesIn, textIn, treeOf, walk } from './syntax.ts';

/** Who may ask what time it is and throw dice: the edge, which hands both on as arguments. */
const edge = ['main', 'app', 'routes', 'work', 'cli'];

const asked = new Set([
  'Math.random',
  'Date.now',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);
const dice = new Set(['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues']);

/** Clock and chance outside the edge. */
export function clockAndChance(files: readonly SourceFile[]): Complaint[] {
  return files
    .filter(({ path }) => !isTest(path) && !edge.includes(placeOf(path)?.role ?? ''))
    .flatMap((file) =>
      asksIn(file).map((ask): Complaint => `${file.path}: asks ${ask}; take it as an argument`),
    );
}

export function asksIn(file: SourceFile): string[] {
  const found: string[] = [];
  walk(treeOf(file), (node) => {
    const ask = memberName(node) ?? dateOf(node) ?? importedDice(node);
    if (ask) found.push(ask);
  });
  return found;
}

function memberName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const name = `${textIn(nodeIn(node, 'object'), 'name')}.${textIn(nodeIn(node, 'property'), 'name')}`;
  return asked.has(name) ? name : undefined;
}

function dateOf(node: Node): string | undefined {
  const isDate = textIn(nodeIn(node, 'callee'), 'name') === 'Date';
  if (!isDate || nodesIn(node, 'arguments').length > 0) return undefined;
  return node.type === 'NewExpression' ? 'new Date()' : 'Date()';
}

function importedDice(node: Node): string | undefined {
  const name = node.type === 'ImportSpecifier' ? textIn(nodeIn(node, 'imported'), 'name') : '';
  return dice.has(name) ? name : undefined;
}

/** What a pure package may not even name: input, output, the machine it runs on. */
const machine = [
  'process',
  'globalThis',
  'window',
  'document',
  'fetch',
  'console',
  'setTimeout',
  'setInterval',
];

/** Packages receive everything, also chance and time. */
export function impurePackages(files: readonly SourceFile[]): Complaint[] {
  return files
    .filter(({ path }) => path.startsWith('packages/') && !isTest(path))
    .flatMap((file) => {
      const outside = importsOf(file).filter(({ isOurs }) => !isOurs);
      const names = [...asksIn(file), ...freeNames(file), ...outside.map(({ to }) => to)];
      return names.map((name): Complaint => `${file.path}: is not pure, it uses ${name}`);
    });
}

/** Names of the machine that the file uses without having declared them itself. */
function freeNames(file: SourceFile): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  walk(treeOf(file), (node, around) => {
    if (node.type !== 'Identifier') return;
    const name = textIn(node, 'name');
    if (!machine.includes(name)) return;
    if (around && declares(around, node)) declared.add(name);
    else if (!around || !isOnlyALabel(around, node)) used.add(name);
  });
  return [...used].filter((name) => !declared.has(name));
}

const declares = (around: Node, node: Node) =>
  (around.type === 'VariableDeclarator' && around.id === node) ||
  nodesIn(around, 'params').includes(node) ||
  around.type === 'ImportSpecifier' ||
  (around.type === 'Property' && around.value === node && around.shorthand === true);

const isOnlyALabel = (around: Node, node: Node) =>
  ((around.type === 'MemberExpression' && around.property === node) || around.key === node) &&
  around.computed !== true;
