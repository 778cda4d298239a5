import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may come in: whoever has the key gets a session, and every later request shows that. */
export interface Sessions {
  /** As long as the host runs, for any number of browsers. */
  readonly key: string;
  /** Another key, for one exchange: for the command line of a browser, which other users of the machine can read. */
  readonly newTicket: () => string;
  /** The secret of a fresh session; null for a wrong key. */
  readonly exchange: (key: string) => string | null;
  readonly isKnown: (secret: string) => boolean;
}

export function createSessions(): Sessions {
  const key = newSecret();
  // Of tickets and sessions we keep the hashes: looking one up takes a time that says nothing of the secret.
  const tickets = new Set<string>();
  const sessions = new Set<string>();
  return {
    key,
    newTicket: () => {
      const ticket = newSecret();
      tickets.add(hash(ticket).toString('hex'));
      return ticket;
    },
    exchange: (given) => {
      const isTicket = tickets.delete(hash(given).toString('hex'));
      if (!isTicket && !timingSafeEqual(hash(given), hash(key))) return null;
      const secret = newSecret();
      sessions.add(hash(secret).toString('hex'));
      return secret;
    },
    isKnown: (secret) => sessions.has(hash(secret).toString('hex')),
  };
}

/** 256 random bits. */
function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
