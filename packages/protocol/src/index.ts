export {
  refusals,
  type About,
  type CommandAnswer,
  type CreateAnswer,
  type HelloAnswer,
  type HostRequestAnswer,
  type Refusal,
  type Refused,
  type Welcome,
} from './answer.ts';
export { codeAlphabet, codeLength, tidyCode } from './code.ts';
export {
  commandSchema,
  createSchema,
  helloSchema,
  hostRequestSchema,
  type CommandMessage,
  type Create,
  type Hello,
  type HostRequest,
} from './request.ts';
export { privately, sharingSchema, type Sharing } from './sharing.ts';
export {
  recordedSchema,
  uploadedSchema,
  uploadHeader,
  uploadLimits,
  type Recorded,
  type Uploaded,
} from './upload.ts';
export type { ClientToServer, ServerToClient } from './socketMap.ts';
export type { ByeReason, RosterRow, View, ViewKind } from './view.ts';
export { protocolVersion } from './version.ts';
