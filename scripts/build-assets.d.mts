export declare function buildAssets(options: {
  readonly outDir: string;
  readonly minify?: boolean;
}): Promise<Readonly<Record<string, string>>>;
