// Runs of models: begun, found again after the page was left, stopped, gone on from.

import { command, upload, watch, type JobView, type Problem } from '../api/client';
import type { components } from '../api/schema';
import { changed } from '../state.svelte';
import { language, t } from '../texts.svelte';

export type StudyView = components['schemas']['StudyView'];
export type Verb = 'estimate' | 'gof' | 'simulate';

/** A run as a screen shows it. */
export class Run {
  job = $state.raw<JobView | null>(null);
  /** What went wrong, in words. */
  wrong = $state('');
  hint = $state('');
  /** Word for the state that a stopped estimation left. */
  left = $state('');
  busy = $state(false);

  /** The same study and the same scenario have the same address, whatever the language. */
  static address(verb: Verb, study: StudyView, more = ''): string {
    return `ties ${verb} ${study.data ?? ''} ${study.name} ${more}`.trim();
  }

  #told = (job: JobView) => (this.job = job);

  /** Looks whether a run of this address is under way, and follows it. */
  async find(address: string, signal: AbortSignal): Promise<void> {
    const response = await fetch('/api/jobs', { signal });
    if (!response.ok) return;
    const jobs = (await response.json()) as JobView[];
    const running = jobs.find((job) => job.address === address && job.state === 'running');
    if (!running || this.busy) return;
    this.busy = true;
    try {
      this.#ended(await watch(running, this.#told, signal));
    } finally {
      this.busy = false;
    }
  }

  /** Runs a command about a study; files are handed in first. */
  async start(
    verb: Verb,
    study: StudyView,
    files: { option: string; name: string; text: string }[] = [],
    options: string[] = [],
    more = '',
  ): Promise<boolean> {
    this.busy = true;
    this.wrong = this.hint = '';
    try {
      const words = ['ties', verb, '@file', ...study.options, '--keep=@file', ...options];
      const all = study.model ? [{ option: '--effects', name: 'model.toml', text: study.model }, ...files] : files;
      for (const file of all) {
        const handed = await upload(new File([file.text], file.name));
        words.push(`${file.option}=${handed.word}`);
      }
      if (verb === 'estimate') {
        words.push(this.left ? `--resume=${this.left}` : '--resume=@download/stopped.ties-state.json');
      }
      const asked = { title: t(`web-evolution-title-${verb}`), address: Run.address(verb, study, more), lang: language() };
      await command(words, asked, (job) => {
        this.job = job;
        if (job.state !== 'running') this.#remember(job);
      });
      this.left = '';
      changed();
      return true;
    } catch (error) {
      const problem = error as Problem;
      this.wrong = problem.message || t(problem.code || 'web-failed');
      this.hint = problem.hint ?? '';
      // What did not converge is kept as well, and told as what it is.
      changed();
      return false;
    } finally {
      this.busy = false;
      this.job = null;
    }
  }

  #ended(job: JobView): void {
    this.#remember(job);
    this.job = null;
    if (job.state !== 'cancelled') changed();
  }

  #remember(job: JobView): void {
    if (job.state !== 'cancelled') return;
    this.wrong = t('web-evolution-stopped');
    const file = (job.result as { downloads?: string[] } | null)?.downloads?.[0];
    if (file) this.left = file.replace('/api/files/', '@upload/');
  }
}
