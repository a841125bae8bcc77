// Owns every error answer: application/problem+json (RFC 9457) with a sentence in both languages.
// Invariant: nothing of an unforeseen error leaves the Worker but its request id.
import type { Context } from 'hono';
import type { Text } from '#shared/contract/common.ts';
import type { AppEnv } from '../env.ts';

export type ProblemStatus = 400 | 404 | 405 | 500 | 503;

/** Thrown by services and routes; the app turns it into the answer. */
export class Problem extends Error {
  readonly status: ProblemStatus;
  /** stable, for programs */
  readonly code: string;
  /** what happened and what to do, for people */
  readonly text: Text;
  readonly headers: Record<string, string>;
  constructor(status: ProblemStatus, code: string, text: Text, headers: Record<string, string> = {}) {
    super(text.vi);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.text = text;
    this.headers = headers;
  }
}

/** The problem as a response; `instance` is the request id that the log holds too. */
export function problemResponse(c: Context<AppEnv>, problem: Problem): Response {
  const { status, code, text, headers } = problem;
  const body = {
    type: `/problems/${code}`,
    title: code,
    status,
    detail: text.vi,
    instance: c.get('requestId'),
    code,
    text,
  };
  return c.body(JSON.stringify(body), status, {
    ...headers,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
}

/** 404 for everything that is not a route: the API denies by default. */
export function notFound(): Problem {
  return new Problem(404, 'not-found', {
    vi: 'Không có địa chỉ này trên máy chủ.',
    en: 'The server has nothing at this address.',
  });
}

/** 405 of a path that exists for other methods. */
export function methodNotAllowed(allow: string): Problem {
  return new Problem(
    405,
    'method-not-allowed',
    {
      vi: 'Địa chỉ này không nhận yêu cầu kiểu đó.',
      en: 'This address does not take that kind of request.',
    },
    { allow },
  );
}

/** What an unforeseen error becomes. */
export function internalProblem(): Problem {
  return new Problem(500, 'internal', {
    vi: 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn lỗi, gửi mã yêu cầu cho người quản trị.',
    en: 'The server failed. Try again; if it fails again, give the request id to the administrator.',
  });
}
