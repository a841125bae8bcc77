// Owns the forms of load(): text, list, object, {select, expand, top, skip}; all become paths such as "format/fill/color".
// Invariant: a path is only split here, it is checked where the object is loaded.
import { isSupported, schemaOf, type ApiVersion } from '../schema.ts';

export interface LoadRequest {
  paths: string[];
  /** elements of a collection */
  top: number;
  skip: number;
}

const splitNames = (names: string) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Names of every value member of a type that the host's API set has. */
export function valueNames(type: string, version: ApiVersion): string[] {
  return Object.entries(schemaOf(type).members)
    .filter(([, member]) => member.kind === 'value' && isSupported(member.since, version))
    .map(([name]) => name);
}

const everything = (type: string, version: ApiVersion): string[] => {
  const { item } = schemaOf(type);
  const own = valueNames(type, version);
  return item === null ? own : [...own, ...valueNames(item, version).map((name) => `items/${name}`)];
};

/** Paths named by an option given to load() of an object of `type`. */
export function loadRequest(type: string, option: unknown, version: ApiVersion): LoadRequest {
  const request: LoadRequest = { paths: [], top: Infinity, skip: 0 };
  if (option !== null && typeof option === 'object' && !Array.isArray(option)) {
    const { select, expand, top, skip } = option as Record<string, unknown>;
    if ([select, expand, top, skip].some((part) => part !== undefined)) {
      request.paths = [select, expand].flatMap((part) =>
        part === undefined ? [] : namesOf(type, part, version),
      );
      if (typeof top === 'number') request.top = top;
      if (typeof skip === 'number') request.skip = skip;
      return request;
    }
  }
  request.paths = namesOf(type, option, version);
  return request;
}

function namesOf(type: string, option: unknown, version: ApiVersion): string[] {
  if (option === undefined || option === '' || option === '*') return everything(type, version);
  if (typeof option === 'string') return splitNames(option);
  if (Array.isArray(option)) return option.flatMap((part) => splitNames(String(part)));
  if (option === null || typeof option !== 'object')
    throw new TypeError(`load() does not understand ${String(option)}.`);
  return Object.entries(option).flatMap(([name, chosen]) => {
    if (chosen === false || chosen === undefined) return [];
    if (name === '$all') return everything(type, version);
    if (chosen === true) return [name];
    const schema = schemaOf(type);
    const member = schema.members[name];
    const next = member && 'type' in member ? member.type : (schema.item ?? type);
    const inner = namesOf(next, chosen, version);
    return inner.map((path) => `${name}/${path}`);
  });
}
