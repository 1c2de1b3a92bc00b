/** The addresses that no route answers. A route's `:name` answers for any one segment. */
export function unmounted(
  paths: Readonly<Record<string, (...segments: string[]) => string>>,
  routes: readonly string[],
): string[] {
  const patterns = routes.filter((route) => !route.includes('*')).map(asPattern);
  return Object.entries(paths)
    .filter(([, path]) => !patterns.some((pattern) => pattern.test(path('1', '1', '1'))))
    .map(([name]) => name);
}

const asPattern = (route: string) =>
  new RegExp(`^${route.replaceAll('.', '\\.').replace(/:\w+(?:\{[^}]*\})?/g, '[^/]+')}$`);
