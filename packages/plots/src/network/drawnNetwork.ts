/** What one sees of a network with one hidden layer and one prediction. */
export interface DrawnNetwork {
  readonly inputs: readonly number[];
  readonly hidden: readonly number[];
  readonly prediction: number;
  /** One row for each hidden node, one weight for each input. */
  readonly inputWeights: readonly (readonly number[])[];
  /** One weight for each hidden node. */
  readonly outputWeights: readonly number[];
  /** The names of the output weights that may be changed, "w₁"; null for those that may not. */
  readonly names: readonly (string | null)[];
}

export interface NetworkWords {
  readonly inputs: string;
  readonly hidden: string;
  readonly prediction: string;
  /** With its number: "target 13". */
  readonly target: string;
}
