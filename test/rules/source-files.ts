// The source tree as the rules see it: files by folder, their imports, and the literals of their types.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'

export const root = resolve(__dirname, '../..')
export const productFolders = ['importers', 'analytics', 'electron', 'renderer', 'fixtures']

/** Paths from the root, with `/`, of all files below the folders that end in one of the extensions. */
export function filesIn(folders: string[], extensions: string[]): string[] {
  return folders.flatMap((folder) => walk(join(root, folder))).filter((file) => extensions.some((extension) => file.endsWith(extension)))
}

export const read = (file: string) => readFileSync(join(root, file), 'utf8')
export const readIfThere = (file: string) => (existsSync(join(root, file)) ? read(file) : '')

function walk(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(path)
      return [relative(root, path).split(sep).join('/')]
    })
}

const parsed = new Map<string, ts.SourceFile>()

export function parse(file: string): ts.SourceFile {
  const known = parsed.get(file)
  if (known) return known
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true, kind)
  parsed.set(file, source)
  return source
}

export function visit(node: ts.Node, each: (node: ts.Node) => void) {
  each(node)
  ts.forEachChild(node, (child) => visit(child, each))
}

export interface Import {
  from: string
  /** Path from the root without extension for our own files, the package's name for all others. */
  to: string
  own: boolean
  typesOnly: boolean
}

/** import, export … from, import(), import('…').Type and require() of one file. */
export function importsOf(file: string): Import[] {
  const found: Import[] = []
  const add = (name: ts.Node | undefined, typesOnly: boolean) => {
    if (name && ts.isStringLiteralLike(name)) found.push({ from: file, typesOnly, ...target(file, name.text) })
  }
  visit(parse(file), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause))
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require'))
      add(node.arguments[0], false)
  })
  return found
}

function importsTypesOnly(clause: ts.ImportClause | undefined) {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly)
}

function target(file: string, specifier: string) {
  if (!specifier.startsWith('.'))
    return { own: false, to: specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier.split('/')[0] }
  const path = relative(root, resolve(root, dirname(file), specifier))
    .split(sep)
    .join('/')
  return { own: true, to: path.replace(/\?\w+$/, '').replace(/\.(ts|tsx)$/, '') }
}

/** The string literals of the union type `name`; unions it names are looked up in `others`. */
export function literalsOf(name: string, files: string[]): string[] {
  for (const file of files) {
    const declared = parse(file).statements.find(
      (node): node is ts.TypeAliasDeclaration => ts.isTypeAliasDeclaration(node) && node.name.text === name,
    )
    if (declared) return unionMembers(declared.type).flatMap((member) => literal(member, files))
  }
  throw new Error(`type ${name} is declared in none of ${files.join(', ')}`)
}

const unionMembers = (type: ts.TypeNode): readonly ts.TypeNode[] => (ts.isUnionTypeNode(type) ? type.types : [type])

function literal(type: ts.TypeNode, files: string[]): string[] {
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return [type.literal.text]
  return ts.isTypeReferenceNode(type) ? literalsOf(type.typeName.getText(), files) : []
}
