/** One line of "you and the class". */
export interface ClassRow {
  readonly name: string;
  readonly value: string;
  readonly isOwn: boolean;
}
