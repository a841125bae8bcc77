// Owns the globals an add-in sees: Excel, Office and OfficeExtension, backed by one host.
// Invariant: a name of these namespaces that is not emulated throws when it is used.
import { isSupported } from '../schema.ts';
import { RequestContext, type Runtime } from './context.ts';
import { notEmulated, OfficeError } from './errors.ts';
import { contextOf } from './proxy.ts';

type Batch = (context: RequestContext) => Promise<unknown>;

/** Throws on a name the namespace lacks, instead of giving `undefined`. */
const strict = <T extends object>(name: string, namespace: T): T =>
  new Proxy(namespace, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && !(key in target) && key !== 'then' && key !== 'toJSON')
        throw notEmulated(`${name}.${key}`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });

function chosenContext(first: unknown, runtime: Runtime): RequestContext {
  if (first instanceof RequestContext) return first;
  const candidates: unknown[] = Array.isArray(first) ? first : [first];
  for (const candidate of candidates) {
    const context = contextOf(candidate);
    if (context) return context;
  }
  return new RequestContext(runtime);
}

/** The `Excel` namespace over a host. */
export function excelNamespace(runtime: Runtime): typeof Excel {
  const run = async (first: unknown, second?: Batch) => {
    const context = second ? chosenContext(first, runtime) : new RequestContext(runtime);
    const result = await (second ?? (first as Batch))(context);
    if (context.hasPending) await context.sync();
    return result;
  };
  class Context extends RequestContext {
    constructor() {
      super(runtime);
    }
  }
  return strict('Excel', { run, RequestContext: Context }) as unknown as typeof Excel;
}

/** The `OfficeExtension` namespace: what catch blocks compare with. */
export const officeExtensionNamespace = () =>
  strict('OfficeExtension', {
    Error: OfficeError,
    ClientRequestContext: RequestContext,
  }) as unknown as typeof OfficeExtension;

const HOST = { host: 'Excel', platform: 'OfficeOnline' } as const;

/** The `Office` namespace: readiness, languages and requirement sets. */
export function officeNamespace(runtime: Runtime, language: string): typeof Office {
  const info = strict('Office.onReady()', { ...HOST });
  const onReady = (callback?: (ready: typeof info) => unknown) =>
    Promise.resolve(info).then((ready) => {
      callback?.(ready);
      return ready;
    });
  const isSetSupported = (name: string, version = '1.1') =>
    name === 'ExcelApi' && isSupported(String(version), runtime.version);
  return strict('Office', {
    onReady,
    HostType: strict('Office.HostType', { Excel: 'Excel' }),
    PlatformType: strict('Office.PlatformType', {
      PC: 'PC',
      Mac: 'Mac',
      OfficeOnline: 'OfficeOnline',
    }),
    context: strict('Office.context', {
      ...HOST,
      displayLanguage: language,
      contentLanguage: language,
      diagnostics: strict('Office.context.diagnostics', { ...HOST, version: '16.0.0.0' }),
      requirements: strict('Office.context.requirements', { isSetSupported }),
      document: strict('Office.context.document', { mode: 'readWrite', url: '' }),
    }),
  }) as unknown as typeof Office;
}
