import type { Rejection } from './rejection.ts';

/** What a decision comes to: a value, or the reason why nothing happens. Rejections are returned, never thrown. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly rejection: Rejection };

export function accept<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function reject(rejection: Rejection): { readonly ok: false; readonly rejection: Rejection } {
  return { ok: false, rejection };
}
