import { createGitHubClient, type GitHubClient } from '../../src/github/client.ts';
import type { ExchangeOptions } from '../../src/github/exchange.ts';
import type { StandIn } from './server.ts';

/** A client of the stand-in whose clock advances only by waiting. Tests can assert its pauses and messages. */
export interface Connected {
  readonly client: GitHubClient;
  readonly waits: number[];
  readonly log: string[];
}

export function connect(github: StandIn, options: Partial<ExchangeOptions> = {}): Connected {
  const waits: number[] = [];
  const log: string[] = [];
  const client = createGitHubClient({
    token: github.token,
    apiUrl: github.url,
    now: () => github.state.now * 1000,
    wait: async (ms) => {
      waits.push(ms);
      github.passTime(ms / 1000);
    },
    log: (line) => log.push(line),
    deadline: github.deadline,
    ...options,
  });
  return { client, waits, log };
}
