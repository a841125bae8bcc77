// Owns the errors an add-in can meet: the same class, codes and sentences as Office.js.
// Invariant: whatever reaches an add-in's catch is an OfficeError, or a programming mistake of the caller (TypeError).

/** What `OfficeExtension.Error` is in the emulation; `code` is one of Excel.ErrorCodes or of the proxy layer. */
export class OfficeError extends Error {
  readonly code: string;
  readonly debugInfo: {
    code: string;
    message: string;
    errorLocation: string;
    statement: string;
    surroundingStatements: string[];
  };
  readonly traceMessages: string[] = [];
  readonly innerError: Error | null = null;
  constructor(code: string, message: string, errorLocation = '', surroundingStatements: string[] = []) {
    super(message);
    this.name = 'RichApi.Error';
    this.code = code;
    this.debugInfo = { code, message, errorLocation, statement: errorLocation, surroundingStatements };
  }
}

/** A refusal of the host (the workbook); the queue turns it into an OfficeError with the failing statement. */
export class HostRefusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'HostRefusal';
    this.code = code;
  }
}

export const propertyNotLoaded = (type: string, property: string) =>
  new OfficeError(
    'PropertyNotLoaded',
    `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    type ? `${type}.${property}` : property,
  );

export const valueNotLoaded = () =>
  new OfficeError(
    'ValueNotLoaded',
    'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
    'clientResult.value',
  );

export const apiNotFound = (member: string, version: string) =>
  new OfficeError(
    'ApiNotFound',
    `The method or property ${member} is part of the ExcelApi ${version} requirement set, which is not available in your version of Excel.`,
    member,
  );

export const otherContext = () =>
  new OfficeError('InvalidRequestContext', 'Cannot use the object across different request contexts.');

/** The emulation does not know this member: said loudly, never `undefined`. */
export const notEmulated = (member: string) =>
  new TypeError(`${member} is not in the emulated Office.js subset.`);

export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.') =>
  new HostRefusal('InvalidArgument', message);
export const itemNotFound = () => new HostRefusal('ItemNotFound', "The requested resource doesn't exist.");
export const itemAlreadyExists = () =>
  new HostRefusal('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
export const accessDenied = () =>
  new HostRefusal('AccessDenied', 'You cannot perform the requested operation.');
export const invalidObjectPath = (path: string) =>
  new HostRefusal(
    'InvalidObjectPath',
    `The object path '${path}' isn't working for what you're trying to do. If you're using the object across multiple "context.sync" calls and outside the sequential execution of a ".run" batch, please use the "context.trackedObjects.add()" and "context.trackedObjects.remove()" methods to manage the object's lifetime.`,
  );
export const notImplemented = (what: string) =>
  new HostRefusal('NotImplemented', `${what} is not in the emulated Office.js subset.`);
