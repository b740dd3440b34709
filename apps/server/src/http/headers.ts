import type { ServerResponse } from 'node:http';

/**
 * What a page of ours may do: load from this server, and talk to it. `'self'` covers websockets only in newer browsers,
 * so the host is named as well.
 */
export function setSecurityHeaders(response: ServerResponse, host: string | undefined): void {
  const sockets = host !== undefined && /^[\w.\-[\]:]+$/.test(host) ? ` ws://${host} wss://${host}` : '';
  const policy = [
    "default-src 'none'",
    ...['script', 'style', 'font', 'img', 'manifest'].map((kind) => `${kind}-src 'self'`),
    `connect-src 'self'${sockets}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  response.setHeader('Content-Security-Policy', policy.join('; '));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader(
    'Permissions-Policy',
    'screen-wake-lock=(self), camera=(), microphone=(), geolocation=()',
  );
}
