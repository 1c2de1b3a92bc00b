import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import type { SourceFile } from './sources.ts';

/** A node of the syntax tree, as far as the checks need to know it. */
export type Node = { readonly type: string; readonly [field: string]: unknown };

export type Import = {
  /** The path of a file of ours, or the name of a package. */
  readonly to: string;
  readonly isOurs: boolean;
  /** Whether only types come over, so that nothing is left of it at run time. */
  readonly isType: boolean;
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

export const nodeIn = (node: Node, field: string): Node | undefined => {
  const value = node[field];
  return isNode(value) ? value : undefined;
};

export const nodesIn = (node: Node, field: string): Node[] => {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

export const textIn = (node: Node | undefined, field: string): string =>
  typeof node?.[field] === 'string' ? node[field] : '';

const trees = new WeakMap<SourceFile, Node>();

/** The syntax tree of a file; a file that cannot be parsed stops the checks. */
export function treeOf(file: SourceFile): Node {
  const known = trees.get(file);
  if (known) return known;
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} cannot be parsed: ${errors[0]?.message}`);
  const tree: unknown = program;
  if (!isNode(tree)) throw new Error(`${file.path} gave no syntax tree`);
  trees.set(file, tree);
  return tree;
}

/** Calls `visit` for each node, with the node around it. */
export function walk(node: Node, visit: (node: Node, around: Node | undefined) => void, around?: Node): void {
  visit(node, around);
  for (const value of Object.values(node)) {
    if (isNode(value)) walk(value, visit, node);
    else if (Array.isArray(value)) for (const one of value) if (isNode(one)) walk(one, visit, node);
  }
}

/** Every way one file can lean on another, type imports and `import()` too. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  walk(treeOf(file), (node) => {
    const source = sourceOf(node);
    if (source !== undefined) found.push({ ...resolve(file.path, source), isType: bringsOnlyTypes(node) });
  });
  return found;
}

const withSource = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function sourceOf(node: Node): string | undefined {
  if (!withSource.has(node.type)) return undefined;
  return textIn(nodeIn(node, 'source'), 'value') || undefined;
}

function bringsOnlyTypes(node: Node): boolean {
  if (node.type === 'TSImportType') return true;
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = nodesIn(node, 'specifiers');
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}

function resolve(from: string, source: string): { to: string; isOurs: boolean } {
  if (source.startsWith('.')) return { to: posix.join(posix.dirname(from), source), isOurs: true };
  const own = /^@medvirk\/([^/]+)/.exec(source)?.[1];
  if (own) return { to: `packages/${own}/src/index.ts`, isOurs: true };
  return { to: source, isOurs: false };
}
