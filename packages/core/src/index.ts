export { activate, activationSlope, type Activation } from './activation.ts';
export { withBumps, type Bump } from './bumps.ts';
export { bestDescent, descend, lowestOf, takeStep, type Walk } from './descent.ts';
export { learningRateLimit, symmetricEigen } from './eigen.ts';
export { inFrame, plainFrame, toHidden, toShown, type Frame } from './frame.ts';
export { axisValue, landscape, lossCurve, type Axis } from './landscape.ts';
export { meanAbsoluteError, meanError, meanSquaredError } from './loss.ts';
export { bottomFrom, hollows, type Hollow } from './minimum.ts';
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
export { currentWeights, prepare, type DataPoint, type NetworkObjective, type Problem } from './problem.ts';
export { surfaces, type SurfaceName } from './surface.ts';
