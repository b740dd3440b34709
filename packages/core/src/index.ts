export { activate, activationSlope, type Activation } from './activation.ts';
export { ArgumentError } from './argumentError.ts';
export { withBumps, type Bump } from './bumps.ts';
export { bestDescent, descend, lowestOf, takeStep, type Walk } from './descent.ts';
export { inFrame, plainFrame, toHidden, toShown, type Frame } from './frame.ts';
export { axisValue, landscape, lossCurve, type Axis } from './landscape.ts';
export { learningRateLimit, symmetricEigen } from './linear/eigen.ts';
export { meanAbsoluteError, meanError, meanSquaredError, type LossName } from './loss.ts';
export { bottomFrom, hollows, type Hollow } from './minimum/bottom.ts';
export { groundKind, type GroundKind, type GroundShape } from './minimum/groundKind.ts';
export { type Minimum } from './minimum/lossMinimum.ts';
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
export { differenceHessian, measure, type Measurement, type Objective } from './objective.ts';
export { prepare, type NetworkObjective } from './prepare.ts';
export { currentWeights, errorsAt, type DataPoint, type Problem } from './problem.ts';
export { surfaces, type SurfaceName } from './surface.ts';
