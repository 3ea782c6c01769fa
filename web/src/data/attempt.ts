// Commands whose failure is an answer too: a preview that would stop, an import that is refused.

import { Problem, watch, type CommandAnswer, type JobView } from '../api/client';
import { language } from '../texts.svelte';

/** Runs a command and gives its answer whatever its exit code; throws only when there is none. */
export async function attempt(
  words: string[],
  title: string,
  told: (job: JobView | null) => void = () => undefined,
): Promise<CommandAnswer> {
  let response: Response;
  try {
    response = await fetch(`/api/commands?lang=${language()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ words, title }),
    });
  } catch {
    throw new Problem(0, 'web-server-gone', '');
  }
  if (response.status === 202) {
    const ended = await watch((await response.json()) as JobView, told);
    told(null);
    if (ended.state === 'cancelled') throw new Problem(0, 'web-cancelled', '');
    if (!ended.result) throw new Problem(0, 'web-failed', '');
    return ended.result as unknown as CommandAnswer;
  }
  const body = (await response.json().catch(() => ({}))) as Partial<CommandAnswer> & {
    code?: string;
    message?: string;
    hint?: string | null;
  };
  if (!response.ok) throw new Problem(response.status, body.code ?? '', body.message ?? '', body.hint ?? null);
  return body as CommandAnswer;
}

/** Why a command that did not end well stopped. */
export interface Refusal {
  message: string;
  hint: string | null;
}

export function refusal(answer: CommandAnswer): Refusal | null {
  if (answer.exit_code === 0) return null;
  const json = answer.json as { message?: string; hint?: string | null } | null;
  return { message: json?.message ?? '', hint: json?.hint ?? null };
}
