import { placeOf } from './layout.ts';
import type { Complaint, SourceFile } from './sources.ts';
import { isTest } from './sources.ts';
import { importsOf } from './syntax.ts';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

function graphOf(files: readonly SourceFile[], nameOf: (path: string) => string | undefined): Graph {
  const graph = new Map<string, Set<string>>();
  for (const file of files.filter(({ path }) => !isTest(path))) {
    const from = nameOf(file.path);
    if (from === undefined) continue;
    const targets = graph.get(from) ?? new Set<string>();
    graph.set(from, targets);
    for (const { to, isOurs } of importsOf(file)) {
      const target = isOurs ? nameOf(to) : undefined;
      if (target !== undefined && target !== from) targets.add(target);
    }
  }
  return graph;
}

/** A shortest way from a node back to itself. */
function circleFrom(graph: Graph, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const at of queue) {
    for (const next of graph.get(at) ?? []) {
      if (next === start) return [start, ...wayTo(at, start, cameFrom), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let at: string | undefined = end; at !== undefined && at !== start; at = cameFrom.get(at))
    way.unshift(at);
  return way;
}

function circlesIn(graph: Graph): Complaint[] {
  const told = new Set<string>();
  return [...graph.keys()].flatMap((start): Complaint[] => {
    const circle = told.has(start) ? undefined : circleFrom(graph, start);
    if (!circle) return [];
    for (const member of circle) told.add(member);
    return [`${start}: imports itself in a circle, ${circle.join(' → ')}`];
  });
}

/** Files that import each other in a circle; type imports count. */
export const fileCircles = (files: readonly SourceFile[]): Complaint[] =>
  circlesIn(graphOf(files, (path) => path));

/** Rooms, packages and top folders that import each other, even where no single file does. */
export const folderCircles = (files: readonly SourceFile[]): Complaint[] =>
  circlesIn(graphOf(files, (path) => placeOf(path)?.unit));
