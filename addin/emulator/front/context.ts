// Owns the request context: the queue of operations, sync, and what a sync costs.
// Invariant: operations run in the order they were asked for; those before a failing one stay applied.
import type { ApiVersion } from '../schema.ts';
import { HostRefusal, OfficeError } from './errors.ts';
import type { Host } from './host.ts';
import { createProxy } from './proxy.ts';

export interface Stats {
  /** context.sync() calls, those of Excel.run's end included */
  syncs: number;
  requestBytes: number;
  responseBytes: number;
}

export interface Operation {
  /** the statement as an error shows it */
  statement: string;
  /** what it sends, in bytes */
  bytes: number;
  /** change: writes · read: needs the results of what was written · find: neither */
  effect: 'change' | 'read' | 'find';
  run: () => void;
}

/** Excel on the web refuses larger requests and responses. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** What office.js sends around the arguments of one operation: an action, its path and their ids. */
export const OPERATION_OVERHEAD = 120;

const encoder = new TextEncoder();
export const byteLength = (value: unknown) => encoder.encode(JSON.stringify(value) ?? '').length;

export interface Runtime {
  host: Host;
  version: ApiVersion;
  stats: Stats;
}

export class RequestContext {
  readonly workbook: unknown;
  readonly application: unknown;
  /** Ranges here keep their address between syncs, so tracking them has nothing to do. */
  readonly trackedObjects = { add: () => {}, remove: () => {} };
  readonly runtime: Runtime;
  responseBytes = 0;
  #queue: Operation[] = [];

  constructor(runtime: Runtime) {
    this.runtime = runtime;
    this.workbook = createProxy(this, 'Workbook', () => runtime.host.root, 'workbook');
    this.application = (this.workbook as Record<string, unknown>)['application'];
  }

  enqueue(operation: Operation) {
    this.#queue.push(operation);
  }

  get hasPending() {
    return this.#queue.length > 0;
  }

  load(object: { load: (option?: unknown) => void }, option?: unknown) {
    object.load(option);
  }

  /** Runs the queue. Rejects with the first failing operation's OfficeError; what ran before it stays. */
  async sync<T>(passThrough?: T): Promise<T> {
    const queue = this.#queue;
    this.#queue = [];
    const { host, stats } = this.runtime;
    stats.syncs += 1;
    const requestBytes = queue.reduce((sum, operation) => sum + operation.bytes, 0);
    stats.requestBytes += requestBytes;
    await Promise.resolve();
    if (requestBytes > PAYLOAD_LIMIT)
      throw new OfficeError(
        'RequestPayloadSizeLimitExceeded',
        'The request payload size has exceeded the limit. Please refer to our documentation.',
      );
    this.responseBytes = 0;
    // What a person typed may still be calculated: reads would see old results, and those would land on what is written.
    if (queue.length > 0) await host.settle();
    let changed = false;
    let endBatch = host.batch();
    try {
      for (const [index, operation] of queue.entries()) {
        if (changed && operation.effect === 'read') {
          endBatch();
          await host.settle();
          endBatch = host.batch();
          changed = false;
        }
        try {
          operation.run();
        } catch (error) {
          throw asOfficeError(error, queue, index);
        }
        changed ||= operation.effect === 'change';
      }
    } finally {
      endBatch();
    }
    if (changed) await host.settle();
    stats.responseBytes += this.responseBytes;
    if (this.responseBytes > PAYLOAD_LIMIT)
      throw new OfficeError(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit. Please refer to our documentation.',
      );
    return passThrough as T;
  }
}

function asOfficeError(error: unknown, queue: Operation[], index: number): unknown {
  if (!(error instanceof HostRefusal)) return error;
  const around = queue.slice(Math.max(0, index - 2), index + 3).map((operation) => operation.statement);
  return new OfficeError(error.code, error.message, queue[index]?.statement ?? '', around);
}
