import type { Complaint, SourceFile } from './sources.ts';
import { isTest } from './sources.ts';
import type { Node } from './syntax.ts';
import { importsOf, nodeIn, nodesIn, textIn, treeOf, walk } from './syntax.ts';

type Tag = { readonly name: string; readonly attributes: readonly string[]; readonly hasContent: boolean };

const tagName = (name: Node | undefined) => (name?.type === 'JSXIdentifier' ? textIn(name, 'name') : '');

function tagsIn(file: SourceFile): Tag[] {
  const tags: Tag[] = [];
  walk(treeOf(file), (node) => {
    const opening = node.type === 'JSXElement' ? nodeIn(node, 'openingElement') : undefined;
    if (!opening) return;
    tags.push({
      name: tagName(nodeIn(opening, 'name')),
      attributes: nodesIn(opening, 'attributes').map((one) => tagName(nodeIn(one, 'name'))),
      hasContent: nodesIn(node, 'children').length > 0,
    });
  });
  return tags;
}

/** What the content security policy forbids: it would silently not work in the browser. */
export function forbiddenMarkup(files: readonly SourceFile[]): Complaint[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap((file) => {
      const complaints = tagsIn(file).flatMap(wrongIn);
      if (importsOf(file).some(({ to }) => to === 'hono/css')) complaints.push('imports hono/css');
      return complaints.map(
        (what): Complaint => `${file.path}: ${what}, which the content security policy forbids`,
      );
    });
}

function wrongIn({ name, attributes, hasContent }: Tag): string[] {
  const wrong: string[] = [];
  if (attributes.includes('style')) wrong.push(`gives <${name}> a style`);
  for (const handler of attributes.filter((one) => /^on[a-z]/i.test(one)))
    wrong.push(`gives <${name}> ${handler}`);
  if (name === 'style') wrong.push('writes a <style>');
  if (name === 'script' && (hasContent || attributes.includes('dangerouslySetInnerHTML')))
    wrong.push('writes an inline <script>');
  return wrong;
}

/** Every tag with a hyphen is a custom element with a file of its name, which defines it. */
export function unknownElements(files: readonly SourceFile[]): Complaint[] {
  const byPath = new Map(files.map((file) => [file.path, file.text]));
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap((file) =>
      [...new Set(tagsIn(file).map(({ name }) => name))]
        .filter((name) => name.includes('-'))
        .filter((name) => !byPath.get(`src/elements/${name}.ts`)?.includes(`'${name}'`))
        .map((name): Complaint => `${file.path}: uses <${name}>, which no file in src/elements defines`),
    );
}
