/** Words of the workbench. */
export interface WorkbenchWords {
  readonly title: string;
}
