// Owns the proxy objects an add-in holds: what may be read when, what is queued, null objects.
// Invariant: no member answers `undefined` for want of emulation; reading before load and sync throws as in Excel.
import { isSupported, schemaOf, type Member } from '../schema.ts';
import { byteLength, OPERATION_OVERHEAD, type RequestContext } from './context.ts';
import {
  apiNotFound,
  HostRefusal,
  invalidObjectPath,
  notEmulated,
  otherContext,
  propertyNotLoaded,
  valueNotLoaded,
} from './errors.ts';
import { NULL_OBJECT, type HostObject } from './host.ts';
import { loadRequest, valueNames } from './loadOptions.ts';

type Fields = Record<string, unknown>;

interface State {
  type: string;
  context: RequestContext;
  /** the expression that made the object, for error locations */
  path: string;
  /** found when the queue reaches it, then kept */
  host: HostObject | typeof NULL_OBJECT | null;
  find: () => unknown;
  loaded: Map<string, unknown>;
  children: Map<string, Fields>;
  items: Fields[] | null;
}

const states = new WeakMap<object, State>();
const stateOf = (value: unknown) =>
  value !== null && typeof value === 'object' ? states.get(value) : undefined;

/** The context of a proxy object, for Excel.run(object, batch); null for anything else. */
export const contextOf = (value: unknown): RequestContext | null => stateOf(value)?.context ?? null;

/** Makes a proxy of `type`; `find` gives its host object when the queue gets there. */
export function createProxy(
  context: RequestContext,
  type: string,
  find: () => unknown,
  path: string,
): Fields {
  const state: State = {
    type,
    context,
    path,
    host: null,
    find,
    loaded: new Map(),
    children: new Map(),
    items: null,
  };
  const proxy: Fields = new Proxy<Fields>(
    {},
    {
      get: (_target, key) => (typeof key === 'symbol' ? undefined : read(proxy, state, key)),
      set: (_target, key, value) => {
        write(state, String(key), value);
        return true;
      },
      has: (_target, key) => typeof key === 'string' && key in schemaOf(type).members,
    },
  );
  states.set(proxy, state);
  return proxy;
}

function resolve(state: State): HostObject | typeof NULL_OBJECT {
  if (state.host === null) {
    const found = state.find();
    state.host = found === null || found === undefined ? NULL_OBJECT : (found as HostObject);
  }
  return state.host;
}

function require(state: State): HostObject {
  const host = resolve(state);
  if (host === NULL_OBJECT) throw invalidObjectPath(state.path);
  return host;
}

function memberOf(state: State, key: string): Member {
  const member = schemaOf(state.type).members[key];
  if (!member) throw notEmulated(`${state.type}.${key}`);
  if (!isSupported(member.since, state.context.runtime.version))
    throw apiNotFound(`${state.type}.${key}`, member.since);
  return member;
}

function read(proxy: Fields, state: State, key: string): unknown {
  switch (key) {
    case 'context':
      return state.context;
    case 'isNullObject':
      if (state.host === null) throw propertyNotLoaded('', key);
      return state.host === NULL_OBJECT;
    case 'load':
      return (option?: unknown) => {
        queueLoad(state, option);
        return proxy;
      };
    case 'set':
      return (values: Fields) => setAll(proxy, state, values);
    case 'toJSON':
      return () => loadedValues(state);
    case 'track':
    case 'untrack':
      return () => proxy;
    case 'then':
      return undefined;
    case 'items':
      if (schemaOf(state.type).item === null) break;
      if (state.items === null) throw propertyNotLoaded(state.type, key);
      return state.items;
  }
  const member = memberOf(state, key);
  switch (member.kind) {
    case 'value':
      if (!state.loaded.has(key) && state.host !== NULL_OBJECT) throw propertyNotLoaded(state.type, key);
      return state.loaded.get(key);
    case 'object':
      return child(state, key, member.type);
    case 'event':
      return eventOf(state, key);
    default:
      return (...args: unknown[]) => call(state, key, member, args);
  }
}

function child(state: State, key: string, type: string): Fields {
  let proxy = state.children.get(key);
  if (!proxy) {
    const find = () => {
      const host = resolve(state);
      return host === NULL_OBJECT ? NULL_OBJECT : host[key];
    };
    proxy = createProxy(state.context, type, find, `${state.path}.${key}`);
    state.children.set(key, proxy);
  }
  return proxy;
}

function write(state: State, key: string, value: unknown) {
  const member = memberOf(state, key);
  if (member.kind !== 'value' || !member.writable)
    throw new TypeError(`Cannot set property ${key} of ${state.type} which has only a getter`);
  const sent = structuredClone(value);
  state.loaded.set(key, value);
  state.context.enqueue({
    statement: `${state.path}.${key} = …`,
    bytes: OPERATION_OVERHEAD + byteLength(value),
    effect: 'change',
    run: () => {
      require(state)[key] = sent;
    },
  });
}

function setAll(proxy: Fields, state: State, values: Fields) {
  const source = stateOf(values);
  const entries = Object.entries(source ? loadedValues(source) : values);
  for (const [key, value] of entries) {
    if (memberOf(state, key).kind === 'object') (proxy[key] as { set: (v: unknown) => void }).set(value);
    else proxy[key] = value;
  }
}

function call(state: State, key: string, member: Member, args: unknown[]): unknown {
  for (const arg of args) {
    const given = stateOf(arg);
    if (given && given.context !== state.context) throw otherContext();
  }
  const shown = args.map((arg) => (stateOf(arg) ? '…' : JSON.stringify(arg)?.slice(0, 80))).join(', ');
  const statement = `${state.path}.${key}(${shown})`;
  const bytes =
    OPERATION_OVERHEAD + args.reduce<number>((sum, arg) => sum + (stateOf(arg) ? 8 : byteLength(arg)), 0);
  const invoke = () => {
    const host = require(state);
    const method = host[key];
    if (typeof method !== 'function') throw notEmulated(`${state.type}.${key}`);
    return (method as (...given: unknown[]) => unknown).apply(host, args.map(hostArgument));
  };
  const { context } = state;
  if (member.kind === 'action') {
    context.enqueue({ statement, bytes, effect: 'change', run: () => void invoke() });
    return undefined;
  }
  if (member.kind === 'result') return clientResult(context, statement, bytes, invoke);
  const created = createProxy(
    context,
    (member as { type: string }).type,
    () => (resolve(state) === NULL_OBJECT ? NULL_OBJECT : invoke()),
    statement,
  );
  const createdState = states.get(created);
  if (createdState)
    context.enqueue({
      statement,
      bytes,
      effect: member.kind === 'creator' ? 'change' : 'find',
      run: () => void resolve(createdState),
    });
  return created;
}

function hostArgument(arg: unknown): unknown {
  const given = stateOf(arg);
  return given ? require(given) : structuredClone(arg);
}

function clientResult(context: RequestContext, statement: string, bytes: number, invoke: () => unknown) {
  let outcome: { value: unknown } | null = null;
  context.enqueue({
    statement,
    bytes,
    effect: 'read',
    run: () => {
      outcome = { value: invoke() };
      context.responseBytes += byteLength(outcome.value);
    },
  });
  return {
    get value() {
      if (outcome === null) throw valueNotLoaded();
      return outcome.value;
    },
  };
}

function queueLoad(state: State, option: unknown) {
  const request = loadRequest(state.type, option, state.context.runtime.version);
  state.context.enqueue({
    statement: `${state.path}.load(${JSON.stringify(request.paths)})`,
    bytes: OPERATION_OVERHEAD + byteLength(request.paths),
    effect: 'read',
    run: () => {
      if (resolve(state) === NULL_OBJECT) return;
      const { item } = schemaOf(state.type);
      if (item !== null) state.items = null;
      for (const path of request.paths) loadPath(state, path, request.skip, request.top);
    },
  });
}

function loadPath(state: State, path: string, skip: number, top: number) {
  const host = resolve(state);
  if (host === NULL_OBJECT) return;
  const [head = '', ...rest] = path.split('/');
  const { members, item } = schemaOf(state.type);
  const member = members[head];
  const { version } = state.context.runtime;
  if (member && !isSupported(member.since, version))
    throw new HostRefusal('ApiNotFound', apiNotFound(`${state.type}.${head}`, member.since).message);
  if (member?.kind === 'value' && rest.length === 0) {
    const loaded = structuredClone(host[head]);
    state.context.responseBytes += byteLength(loaded);
    state.loaded.set(head, loaded);
  } else if (member?.kind === 'object') {
    const nested = states.get(child(state, head, member.type));
    const paths = rest.length > 0 ? [rest.join('/')] : valueNames(member.type, version);
    if (nested) for (const inner of paths) loadPath(nested, inner, 0, Infinity);
  } else if (item !== null) {
    const inner = head === 'items' ? rest.join('/') : path;
    const paths = inner === '' ? valueNames(item, version) : [inner];
    state.items ??= (host['items'] as HostObject[])
      .slice(skip, skip + top)
      .map((element, i) =>
        createProxy(state.context, item, () => element, `${state.path}.items[${i + skip}]`),
      );
    for (const element of state.items) {
      const elementState = states.get(element);
      if (elementState) for (const each of paths) loadPath(elementState, each, 0, Infinity);
    }
  } else
    throw new HostRefusal(
      'InvalidArgument',
      `The property or method '${path}' is not supported by ${state.type}, or is not in the emulated subset.`,
    );
}

function loadedValues(state: State): Fields {
  const values: Fields = Object.fromEntries(state.loaded);
  for (const [key, proxy] of state.children) {
    const inner = states.get(proxy);
    const nested = inner ? loadedValues(inner) : {};
    if (Object.keys(nested).length > 0) values[key] = nested;
  }
  if (state.items !== null)
    values['items'] = state.items.map((element) => {
      const inner = states.get(element);
      return inner ? loadedValues(inner) : {};
    });
  return values;
}

function eventOf(state: State, key: string) {
  const { context } = state;
  return {
    add: (handler: (details: unknown) => Promise<unknown>) => {
      let stop: (() => void) | null = null;
      context.enqueue({
        statement: `${state.path}.${key}.add(…)`,
        bytes: OPERATION_OVERHEAD,
        effect: 'find',
        run: () => {
          const host = require(state);
          const sheet = state.type === 'Worksheet' ? String(host['id']) : null;
          stop = context.runtime.host.listen(key, sheet, (details) => void handler(details));
        },
      });
      return {
        context,
        remove: () =>
          context.enqueue({
            statement: `${state.path}.${key}.remove(…)`,
            bytes: OPERATION_OVERHEAD,
            effect: 'find',
            run: () => stop?.(),
          }),
      };
    },
  };
}
