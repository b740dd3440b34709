export { activate, activationSlope, type Activation } from './activation.ts';
export { ArgumentError } from './argumentError.ts';
export { backpropagate, type LayerSlopes } from './backpropagation.ts';
export { withBumps, type Bump } from './bumps.ts';
export { lowestOf, takeStep, type Walk } from './takeStep.ts';
export { inFrame, plainFrame, toHidden, toShown, type Frame } from './frame.ts';
export {
  axisValue,
  landscape,
  lineBetween,
  weightAxes,
  type Axes,
  type Axis,
  type WeightRange,
} from './landscape.ts';
export { learningRateLimit } from './learningRateLimit.ts';
export { symmetricEigen } from './linear/symmetricEigen.ts';
export { meanAbsoluteError, meanError, meanSquaredError, type LossName } from './loss.ts';
export { bottomFrom, hollows, type Hollow } from './minimum/bottomFrom.ts';
export { groundKind, type GroundKind, type GroundShape } from './minimum/groundKind.ts';
export { type Minimum } from './minimum/minimum.ts';
export {
  forward,
  inputCount,
  predict,
  weightAt,
  withWeights,
  type Layer,
  type Network,
  type WeightAddress,
} from './network.ts';
export { measure, type Measurement, type Objective } from './objective.ts';
export { bestDescent, descend } from './optimisers/bestDescent.ts';
export { type NextStep, type Optimiser } from './optimisers/optimiser.ts';
export { optimisers, type OptimiserName } from './optimisers/optimisers.ts';
export { run, type Budget, type Evaluations, type Run } from './optimisers/run.ts';
export { type NetworkObjective } from './networkObjective.ts';
export { prepare } from './prepare.ts';
export { currentWeights, errorsAt, lossAt, type DataPoint, type Problem } from './problem.ts';
export {
  inRawUnits,
  standardise,
  standardisedInputs,
  type InputScale,
  type Standardised,
} from './standardise.ts';
export { surfaces, type SurfaceName } from './surface.ts';
