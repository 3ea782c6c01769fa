// Asking the server: pages, commands, jobs, files.

import type { components } from './schema';

type Schemas = components['schemas'];
export type JobView = Schemas['JobView'];
export type FigureView = Schemas['FigureView'];
export type TableView = Schemas['TableView'];
export type Cell = Schemas['Cell'];
export type About = Schemas['About'];
export type CommandAnswer = Schemas['CommandAnswer'];

/** A page whatever its own data are. */
export interface Page<T = unknown> {
  title: string;
  answer: string[];
  notices: string[];
  figures: FigureView[];
  tables: TableView[];
  command?: string | null;
  about: About;
  data: T;
}

/** Why a request has no answer. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as { code?: string; message?: string; hint?: string | null };
    return new Problem(response.status, body.code ?? '', body.message ?? response.statusText, body.hint ?? null);
  } catch {
    return new Problem(response.status, '', response.statusText);
  }
}

/** Waits until a job has ended; told of every step. */
export function watch(job: JobView, told: (job: JobView) => void, signal?: AbortSignal): Promise<JobView> {
  told(job);
  if (job.state !== 'running') return Promise.resolve(job);
  return new Promise((resolve, reject) => {
    const source = new EventSource(`/api/jobs/${job.id}/events`);
    signal?.addEventListener('abort', () => {
      source.close();
      reject(new DOMException('', 'AbortError'));
    });
    source.onmessage = (event: MessageEvent<string>) => {
      const now = JSON.parse(event.data) as JobView;
      told(now);
      if (now.state !== 'running') {
        source.close();
        resolve(now);
      }
    };
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) reject(new Problem(0, 'web-server-gone', ''));
    };
  });
}

/** A page's data; while it takes long, told how far it is. */
export async function page<T>(
  address: string,
  told: (job: JobView) => void,
  signal?: AbortSignal,
): Promise<Page<T>> {
  const [path = '', query = ''] = address.split('?');
  for (;;) {
    let response: Response;
    try {
      response = await fetch(`${path}.json?${query}`, { signal });
    } catch (error) {
      if (error instanceof DOMException) throw error;
      throw new Problem(0, 'web-server-gone', '');
    }
    if (response.status === 202) {
      const ended = await watch((await response.json()) as JobView, told, signal);
      if (ended.state === 'failed') {
        const why = (ended.result ?? {}) as { message?: string; code?: string; hint?: string | null };
        throw new Problem(422, why.code ?? '', why.message ?? '', why.hint ?? null);
      }
      if (ended.state === 'cancelled') throw new Problem(0, 'web-cancelled', '');
      continue;
    }
    if (!response.ok) throw await problemOf(response);
    return (await response.json()) as Page<T>;
  }
}

export interface Asked {
  title?: string;
  address?: string;
  seen?: number;
  subject?: string;
  lang?: string;
}

/** Runs a command, words as after `milieu`; `@file` is the territory. */
export async function command(
  words: string[],
  asked: Asked = {},
  told: (job: JobView) => void = () => undefined,
): Promise<CommandAnswer> {
  const { lang, ...rest } = asked;
  const response = await fetch(`/api/commands${lang ? `?lang=${lang}` : ''}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ words, ...rest }),
  });
  if (response.status === 202) {
    const ended = await watch((await response.json()) as JobView, told);
    if (!ended.result) throw new Problem(0, ended.state === 'cancelled' ? 'web-cancelled' : 'web-failed', '');
    const why = ended.result as unknown as { status?: number; code?: string; message?: string; hint?: string | null };
    if (why.status !== undefined) throw new Problem(why.status, why.code ?? '', why.message ?? '', why.hint ?? null);
    return checked(ended.result as unknown as CommandAnswer);
  }
  if (!response.ok) throw await problemOf(response);
  return checked((await response.json()) as CommandAnswer);
}

function checked(answer: CommandAnswer): CommandAnswer {
  if (answer.exit_code === 0) return answer;
  const why = answer.json as { message?: string; hint?: string | null } | null;
  throw new Problem(422, `exit-${answer.exit_code}`, why?.message ?? '', why?.hint ?? null);
}

/** Hands in a file; the word stands for it in commands. */
export async function upload(file: File): Promise<{ word: string; name: string; bytes: number }> {
  const response = await fetch(`/api/files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as { word: string; name: string; bytes: number };
}
