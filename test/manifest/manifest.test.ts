// The manifest as Excel will read it: Microsoft's own validator needs the network, so its rules that matter are here.
import { existsSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { MANIFEST_API, MINIMUM_API } from '#addin/excel/support.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Throws on anything that is not well-formed. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [top] = root.children;
  if (top === undefined) throw new Error('no root element');
  return top;
}

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];
const named = (element: Element, name: string) => all(element).filter((one) => one.name === name);
function only(element: Element, name: string): Element {
  const found = element.children.filter((one) => one.name === name);
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`${found.length} × ${name} in ${element.name}`);
  return first;
}

const manifest = parse(readFileSync('manifest.xml', 'utf8'));
const overrides = only(manifest, 'VersionOverrides');
const resources = only(overrides, 'Resources');
const nameOf = ({ name }: Element) => name;

/** The schema is a sequence: a member out of place makes Excel refuse the whole file, mostly without a word. */
function expectOrder(element: Element, order: string[]) {
  const places = element.children.map(({ name }) => order.indexOf(name));
  expect(places, `${element.name}: ${element.children.map(nameOf).join(', ')}`).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

/** Width and height from the IHDR chunk. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const iconFile = (url: string) => `addin${new URL(url).pathname}`;

describe('manifest.xml', () => {
  it('keeps the order of the schema', () => {
    expectOrder(manifest, [
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expectOrder(overrides, ['Description', 'Requirements', 'Hosts', 'Resources']);
    expectOrder(resources, ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
    for (const factor of named(overrides, 'DesktopFormFactor'))
      expectOrder(factor, ['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    for (const group of named(overrides, 'Group')) expectOrder(group, ['Label', 'Icon', 'Control']);
    for (const control of named(overrides, 'Control'))
      expectOrder(control, ['Label', 'Supertip', 'Icon', 'Action']);
    for (const action of named(overrides, 'Action')) expectOrder(action, ['TaskpaneId', 'SourceLocation']);
  });

  it('has a GUID, a four-part version, and names Vietnamese its own language', () => {
    expect(only(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only(manifest, 'Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(only(manifest, 'DefaultLocale').text).toBe('vi-VN');
    expect(only(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  });

  it('asks for the requirement set of the code’s constant, below what the code needs', () => {
    const sets = named(only(manifest, 'Requirements'), 'Set');
    expect(sets.map(({ attributes }) => attributes)).toEqual([
      { Name: 'ExcelApi', MinVersion: MANIFEST_API },
    ]);
    expect(Number(MANIFEST_API.split('.')[1])).toBeLessThan(Number(MINIMUM_API.split('.')[1]));
  });

  it('names only https addresses of one origin', () => {
    const addresses = all(manifest)
      .flatMap(({ name, attributes }) =>
        name === 'OfficeApp' || name === 'VersionOverrides' ? [] : Object.values(attributes),
      )
      .filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://localhost:5173']),
    );
  });

  it('resolves every resid, defines no resource in vain, and keeps ids within 32 characters', () => {
    const used = new Set(all(overrides).flatMap(({ attributes }) => attributes['resid'] ?? []));
    const defined = resources.children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes['id'] ?? ''),
    );
    expect(new Set(defined).size).toBe(defined.length);
    expect(used).toEqual(new Set(defined));
    const ids = all(overrides).flatMap(({ attributes }) => attributes['id'] ?? []);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    const kind: Record<string, string> = { SourceLocation: 'bt:Urls', LearnMoreUrl: 'bt:Urls' };
    for (const { name, attributes } of named(overrides, 'Action').flatMap(all)) {
      const list = kind[name];
      if (list === undefined) continue;
      expect(only(resources, list).children.map((one) => one.attributes['id'])).toContain(
        attributes['resid'],
      );
    }
  });

  it('keeps labels within what Excel shows', () => {
    const within = (list: string, limit: number) => {
      for (const one of only(resources, list).children)
        for (const said of [
          one.attributes['DefaultValue'],
          ...one.children.map((o) => o.attributes['Value']),
        ])
          expect((said ?? '').length, said).toBeLessThanOrEqual(limit);
    };
    within('bt:ShortStrings', 125);
    within('bt:LongStrings', 250);
    const label = named(overrides, 'Control').flatMap(
      (control) => only(control, 'Label').attributes['resid'],
    );
    const strings = only(resources, 'bt:ShortStrings').children;
    for (const { attributes } of strings.filter((one) => label.includes(one.attributes['id'])))
      expect((attributes['DefaultValue'] ?? '').length).toBeLessThanOrEqual(20);
    expect((only(manifest, 'DisplayName').attributes['DefaultValue'] ?? '').length).toBeLessThanOrEqual(125);
    expect((only(manifest, 'Description').attributes['DefaultValue'] ?? '').length).toBeLessThanOrEqual(250);
  });

  it('says every sentence in English too', () => {
    const sentences = [
      only(manifest, 'DisplayName'),
      only(manifest, 'Description'),
      ...named(resources, 'bt:String'),
    ];
    for (const sentence of sentences) {
      const locales = sentence.children.map(({ attributes }) => attributes['Locale']);
      expect(locales, sentence.attributes['DefaultValue']).toEqual(['en-US']);
      expect(sentence.children[0]?.attributes['Value']).not.toBe('');
    }
  });

  it('names icon files that exist in the size they are asked for', () => {
    const sizes = new Map<string, number>([
      [only(manifest, 'IconUrl').attributes['DefaultValue'] ?? '', 32],
      [only(manifest, 'HighResolutionIconUrl').attributes['DefaultValue'] ?? '', 64],
    ]);
    const urls = new Map(
      only(resources, 'bt:Images').children.map(({ attributes }) => [
        attributes['id'],
        attributes['DefaultValue'] ?? '',
      ]),
    );
    for (const { attributes } of named(only(overrides, 'Hosts'), 'bt:Image'))
      sizes.set(urls.get(attributes['resid']) ?? '', Number(attributes['size']));
    expect([...sizes.values()].sort((a, b) => a - b)).toEqual([16, 32, 64, 80]);
    for (const [url, size] of sizes) {
      expect(existsSync(iconFile(url)), url).toBe(true);
      expect(pngSize(iconFile(url))).toEqual([size, size]);
    }
  });

  it('opens the page that has Microsoft’s script in its head and a sentence for when it does not run', () => {
    const pane = only(only(manifest, 'DefaultSettings'), 'SourceLocation').attributes['DefaultValue'] ?? '';
    expect(new URL(pane).pathname).toBe('/taskpane.html');
    const page = readFileSync('addin/taskpane/index.html', 'utf8');
    const head = page.slice(0, page.indexOf('</head>'));
    expect(head).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(head).toContain('Content-Security-Policy');
    for (const host of ['silent', 'tooOld', 'outside']) expect(page).toContain(`id="${host}"`);
  });
});
