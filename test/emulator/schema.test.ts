// The table of emulated members against @types/office-js: every requirement set as its doc comment says.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { SCHEMA } from '#addin/emulator/schema.ts';

const REQUIREMENT = /\[Api set: ExcelApi (1\.\d+)/;

/** class → member → set of its doc comment ("1.1" where the comment has none: it is the class's own). */
const documented = new Map<string, Map<string, string>>();

beforeAll(() => {
  const file = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const setOf = (node: ts.Node) => REQUIREMENT.exec(source.text.slice(node.pos, node.getStart(source)))?.[1];
  const readClass = (node: ts.ClassDeclaration) => {
    const members = new Map<string, string>();
    for (const member of node.members) {
      const name = member.name?.getText(source);
      const since = setOf(member) ?? setOf(node);
      // Overloads: the first one says when the member came.
      if (name !== undefined && since !== undefined && !members.has(name)) members.set(name, since);
    }
    if (node.name) documented.set(node.name.text, members);
  };
  const readNamespace = (node: ts.Node) => {
    if (!ts.isModuleDeclaration(node) || node.name.text !== 'Excel' || !node.body) return;
    node.body.forEachChild((child) => {
      if (ts.isClassDeclaration(child)) readClass(child);
    });
  };
  source.forEachChild(readNamespace);
});

describe.each(Object.entries(SCHEMA))('%s', (type, { members }) => {
  test.each(Object.entries(members))('%s', (name, member) => {
    expect(documented.get(type)?.get(name)).toBe(member.since);
  });
});
