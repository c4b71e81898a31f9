import { language, words } from './language';

export interface FieldProblem { field: string; message: string }

/** What the server said went wrong (RFC 9457), or that it could not be asked at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly FieldProblem[] = [],
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail || title);
  }

  is(name: string): boolean {
    return this.type.endsWith(`/${name}`);
  }

  get stale(): boolean {
    return this.status === 412;
  }

  /** The message for one field of a form, where the server named it. */
  at(field: string): string | undefined {
    return this.errors.find((error) => error.field === field || error.field.startsWith(`${field}[`) || error.field.startsWith(`${field}.`))?.message;
  }
}

/** The server explains in English; in Chinese our own sentences stand for what it said. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => ({})) as Record<string, unknown>;
  const { type, title, status, detail, errors, ...more } = body;
  const known = words.value.problems.known[String(type).replace(/^.*\//, '')];
  return new Problem(
    response.status,
    typeof type === 'string' ? type : 'about:blank',
    known ?? (typeof title === 'string' ? title : words.value.problems.unexpected),
    typeof detail === 'string' && !(known && language.value === 'zh') ? detail : '',
    Array.isArray(errors) ? await Promise.all((errors as FieldProblem[]).map(async ({ field, message }) => ({ field, message: await words.value.problems.field(message) }))) : [],
    more,
  );
}

export function unreachable(): Problem {
  return new Problem(0, 'unreachable', words.value.problems.unreachable, words.value.problems.tryAgain);
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!(error instanceof DOMException)) console.error(error);
  return new Problem(0, 'about:blank', words.value.problems.unexpected, '');
}
