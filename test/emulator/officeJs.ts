// Owns running the real office.js proxies over our host objects: the oracle for what our own front must do.
// Invariant: only messages of office.js are answered here; nothing of its code is changed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { HostRefusal, invalidObjectPath } from '#addin/emulator/front/errors.ts';
import { NULL_OBJECT } from '#addin/emulator/front/host.ts';
import type { Host, HostObject } from '#addin/emulator/front/host.ts';
import { schemaOf } from '#addin/emulator/schema.ts';

interface PathMessage {
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId: number;
  ArgumentInfo?: ArgumentMessage;
}
interface ArgumentMessage {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | null)[];
}
interface ActionMessage {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentMessage;
  QueryInfo?: { Select?: string[]; Expand?: string[] };
}
interface RequestBody {
  ObjectPaths: Record<number, PathMessage>;
  Actions: ActionMessage[];
}
interface Found {
  object: HostObject | typeof NULL_OBJECT;
  type: string;
}

/** Kinds of paths and of actions in the messages, as seen in the debug build. */
const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4 };

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function memberType(parent: string, name: string, pathType: number): string {
  const schema = schemaOf(parent);
  if (pathType === PATH.indexer) return schema.item ?? '';
  const member = schema.members[name];
  if (!member || !('type' in member)) throw new HostRefusal('NotImplemented', `${parent}.${name}`);
  return member.type;
}

/** The properties office.js asked for, under the names it sends. */
function answerQuery(type: string, object: HostObject, paths: string[]): Record<string, unknown> {
  const { members, item } = schemaOf(type);
  const answer: Record<string, unknown> = {};
  const inner: string[] = [];
  // What is asked of one nested object is answered at once: the items of a nested collection stand there only once.
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const member = members[head];
    if (member?.kind === 'value') answer[pascal(head)] = structuredClone(object[head]);
    else if (member?.kind === 'object')
      nested.set(head, [...(nested.get(head) ?? []), ...(rest.length ? [rest.join('/')] : [])]);
    else if (item !== null) inner.push(head === 'items' ? rest.join('/') : path);
    else throw new HostRefusal('InvalidArgument', `${type} has no ${path}`);
  }
  for (const [head, of] of nested) {
    const { type: own } = members[head] as { type: string };
    answer[pascal(head)] = answerQuery(own, object[head] as HostObject, of);
  }
  if (item !== null && (inner.length > 0 || paths.length === 0))
    answer['_Items'] = (object['items'] as HostObject[]).map((element) => ({
      ...answerQuery(
        item,
        element,
        inner.filter((path) => path !== ''),
      ),
      ...(element['id'] !== undefined && { _Id: element['id'] }),
    }));
  return answer;
}

/** Answers office.js's requests over a host. */
function executorOver(host: Host) {
  const references = new Map<string, Found>();
  const keep = (found: Found) => {
    const id = `reference-${references.size + 1}`;
    references.set(id, found);
    return { _ReferenceId: id };
  };
  return {
    async executeAsync(_context: unknown, _flags: number, message: { Body: string | RequestBody }) {
      const body =
        typeof message.Body === 'string' ? (JSON.parse(message.Body) as RequestBody) : message.Body;
      const found = new Map<number, Found>();
      const args = (info?: ArgumentMessage): unknown[] =>
        (info?.Arguments ?? []).map((argument, i) => {
          const id = info?.ReferencedObjectPathIds?.[i];
          return id ? pathOf(id).object : argument;
        });
      const call = (object: HostObject, name: string, given: unknown[]) =>
        (object[name] as (...all: unknown[]) => unknown).apply(object, given);
      const pathOf = (id: number): Found => {
        const known = found.get(id);
        if (known) return known;
        const made = resolvePath(body.ObjectPaths[id] as PathMessage);
        found.set(id, made);
        return made;
      };
      const resolvePath = (path: PathMessage): Found => {
        if (path.ObjectPathType === PATH.root) return { object: host.root, type: 'Workbook' };
        if (path.ObjectPathType === PATH.nothing) return { object: NULL_OBJECT, type: '' };
        if (path.ObjectPathType === PATH.reference)
          return references.get(path.Name) ?? { object: NULL_OBJECT, type: '' };
        const parent = pathOf(path.ParentObjectPathId);
        const isIndexer = path.ObjectPathType === PATH.indexer;
        const name = isIndexer ? 'getItem' : camel(path.Name);
        if (parent.object === NULL_OBJECT) return { object: NULL_OBJECT, type: '' };
        const type = memberType(parent.type, name, path.ObjectPathType);
        const object =
          path.ObjectPathType === PATH.property
            ? parent.object[name]
            : call(parent.object, name, args(path.ArgumentInfo));
        return { object: (object ?? NULL_OBJECT) as HostObject, type };
      };
      const perform = async (action: ActionMessage): Promise<unknown> => {
        const target = pathOf(action.ObjectPathId);
        const { object, type } = target;
        if (action.ActionType === ACTION.instantiate) {
          if (object === NULL_OBJECT) return null;
          if (type === 'Range') return keep(target);
          return object['id'] === undefined ? {} : { _Id: object['id'] };
        }
        if (action.Name === '_KeepReference') return object === NULL_OBJECT ? null : keep(target);
        if (action.ActionType === ACTION.query) {
          await host.settle();
          const { Select = [], Expand = [] } = action.QueryInfo ?? {};
          return object === NULL_OBJECT ? null : answerQuery(type, object, [...Select, ...Expand]);
        }
        if (object === NULL_OBJECT) throw invalidObjectPath(action.Name);
        const [value] = args(action.ArgumentInfo);
        if (action.ActionType === ACTION.setProperty) {
          object[camel(action.Name)] = value;
          return null;
        }
        return action.ActionType === ACTION.method
          ? (call(object, camel(action.Name), args(action.ArgumentInfo)) ?? null)
          : null;
      };
      const Results: { ActionId: number; Value: unknown }[] = [];
      let failure: object | null = null;
      for (const [ActionIndex, action] of body.Actions.entries()) {
        try {
          Results.push({ ActionId: action.Id, Value: await perform(action) });
        } catch (error) {
          if (!(error instanceof HostRefusal)) throw error;
          failure = { ActionIndex, Code: error.code, Message: error.message, Location: action.Name };
          break;
        }
      }
      await host.settle();
      return { HttpStatusCode: 200, ErrorCode: null, Headers: {}, Body: { Results, Error: failure } };
    },
  };
}

/** Loads Microsoft's library into a window of its own and points it at `host`; gives its Excel namespace. */
export function realExcelOver(host: Host): typeof Excel {
  const file = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    performance,
    navigator: { userAgent: 'test', language: 'en-US' },
    location: { href: 'https://localhost/', hash: '', search: '', protocol: 'https:', hostname: 'localhost' },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute() {}, style: {} }),
      addEventListener() {},
      URL: '',
      cookie: '',
      documentElement: {},
    },
    addEventListener() {},
    external: {},
    OSF: {},
    Office: { context: { requirements: { isSetSupported: () => true } } },
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  vm.runInContext(readFileSync(file, 'utf8'), vm.createContext(page));
  const executor = executorOver(host);
  const extension = page['OfficeExtension'] as { SessionBase: { new (): object; _overrideSession: object } };
  class Session extends extension.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: 'http://localhost/', headers: {} });
    }
    _createRequestExecutorOrNull() {
      return executor;
    }
  }
  extension.SessionBase._overrideSession = new Session();
  return page['Excel'] as typeof Excel;
}
