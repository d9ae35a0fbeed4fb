import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';

/** Forgets the results of earlier runs, so that a package whose tests did not run now cannot pass for one that did. */
export function clearTestResults() {
  for (const { results } of testedPackages()) rmSync(results, { force: true });
}

/** Prints what each package's tests came to, and as the last line the sum of all. */
export function reportTestResults() {
  const packages = testedPackages();
  const width = Math.max(...packages.map(({ name }) => name.length));
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, results } of packages) {
    const counts = existsSync(results) ? countTests(JSON.parse(readFileSync(results, 'utf8'))) : undefined;
    for (const key of Object.keys(sum)) sum[key] += counts?.[key] ?? 0;
    console.log(`${name.padEnd(width)}  ${counts ? inWords(counts) : 'did not run'}`);
  }
  console.log(`tests: ${inWords(sum)}`);
}

/** The workspace packages that have tests, one or two folders deep, with where vitest leaves their results. */
function testedPackages() {
  const top = foldersIn('.').filter((folder) => !/^\.|^node_modules$/.test(folder));
  const all = [...top, ...top.flatMap((folder) => foldersIn(folder).map((name) => `${folder}/${name}`))];
  return all.flatMap((folder) => {
    const manifest = `${folder}/package.json`;
    if (!existsSync(manifest)) return [];
    const { name, scripts } = JSON.parse(readFileSync(manifest, 'utf8'));
    return scripts?.test ? [{ name, results: `${folder}/coverage/results.json` }] : [];
  });
}

function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** Counts a report of vitest. A file that could not be loaded has no tests to count and is one failure. */
function countTests(report) {
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
