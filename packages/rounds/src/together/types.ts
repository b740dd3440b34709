import * as v from 'valibot';
import * as batch from './batch/types.ts';
import * as swarm from './swarm/types.ts';
import * as team from './team/types.ts';

// Three ways to be the optimiser together. Config, facts, move, event and state say by `play` which of them they are.

export const configSchema = v.variant('play', [batch.configSchema, swarm.configSchema, team.configSchema]);
export type Config = v.InferOutput<typeof configSchema>;

export const factsSchema = v.variant('play', [batch.factsSchema, swarm.factsSchema, team.factsSchema]);
export type Facts = v.InferOutput<typeof factsSchema>;

export const moveSchema = v.variant('play', [batch.moveSchema, swarm.moveSchema, team.moveSchema]);
export type Move = v.InferOutput<typeof moveSchema>;

export const eventSchema = v.variant('play', [batch.eventSchema, swarm.eventSchema, team.eventSchema]);
export type Event = v.InferOutput<typeof eventSchema>;

export type Shown = batch.Shown | swarm.Shown | team.Shown;
export type State = batch.State | swarm.State | team.State;
export type Play = Config['play'];
