import type { BuildOptions } from 'esbuild';

export const forNode: BuildOptions;
export const besideServer: Record<string, string>;
