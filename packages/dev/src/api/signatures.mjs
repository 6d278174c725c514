// What a package exports, as its declarations say it, without comments: from the compiler itself.
import { dirname, join, relative } from 'node:path';
import { root } from '../steps.mjs';

/** @returns {Promise<{ own: [name: string, text: string][], foreign: Record<string, string[]> }>} sorted by name */
export async function signaturesOf(packageName, entries, leaveOut = () => false) {
  const { default: ts } = await import('typescript');
  const folder = join(root, 'packages', packageName);
  const { options } = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (found) => {
        throw new Error(ts.flattenDiagnosticMessageText(found.messageText, '\n'));
      },
    },
  );
  const program = ts.createProgram(
    entries.map((entry) => join(folder, entry)),
    {
      ...options,
      composite: false,
      incremental: false,
      declarationMap: false,
      removeComments: true,
      outDir: join(folder, 'dist'),
    },
  );
  const checker = program.getTypeChecker();
  const emitted = new Map();
  const declarationsOf = (file) => {
    let text = emitted.get(file.fileName);
    if (text === undefined) {
      program.emit(file, (name, content) => name.endsWith('.d.ts') && (text = content), undefined, true);
      text = ts.createSourceFile('x.d.ts', text ?? '', ts.ScriptTarget.Latest, true);
      emitted.set(file.fileName, text);
    }
    return text;
  };

  const own = new Map();
  const foreign = {};
  for (const entry of entries) {
    const source = program.getSourceFile(join(folder, entry));
    for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(source))) {
      const { name } = exported;
      if (leaveOut(name)) continue;
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const file = symbol.declarations[0].getSourceFile();
      const place = relative(join(root, 'packages'), file.fileName).replaceAll('\\', '/');
      if (!place.startsWith(`${packageName}/`)) {
        const from = place.startsWith('..')
          ? relative(root, dirname(file.fileName))
          : `@portico/${place.split('/')[0]}`;
        (foreign[from] ??= new Set()).add(name);
        continue;
      }
      const statements = declarationsOf(file).statements.filter((statement) =>
        ts.isVariableStatement(statement)
          ? statement.declarationList.declarations.some((each) => each.name.text === symbol.name)
          : statement.name?.text === symbol.name,
      );
      const text = statements
        .map((statement) => statement.getText())
        .join('\n')
        .replace(/^\s*(private|protected) .*\n/gm, '')
        .replace(/^export (declare )?/gm, '');
      own.set(name, text);
    }
  }
  const sorted = (names) => [...names].sort();
  return {
    own: sorted(own.keys()).map((name) => [name, own.get(name)]),
    foreign: Object.fromEntries(sorted(Object.keys(foreign)).map((from) => [from, sorted(foreign[from])])),
  };
}
