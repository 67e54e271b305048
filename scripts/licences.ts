import { kinds, refused } from './lib/licences';
import { packagesOf } from './lib/packages';

/** Fails when a package carries a licence that is neither allowed nor an exception with a reason (lib/licences.ts). */
const packages = packagesOf('.');
const wrong = refused(packages);
const list = kinds(packages).map(([licence, count]) => `${licence} ${count}`);
process.stdout.write(`${packages.length} packages: ${list.join(', ')}\n`);
for (const { name, version, licence } of wrong)
  process.stdout.write(
    `${name} ${version}: ${licence ?? 'states no licence'}. Choose another library, or name the exception and its reason in scripts/lib/licences.ts.\n`,
  );
process.exitCode = wrong.length === 0 ? 0 : 1;
