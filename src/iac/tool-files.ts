import type { Tool } from '../history/change.ts';

/** How a tool's files are known by their paths. All globs are matched against lower-case names and paths. */
export interface ToolFiles {
  readonly tool: Tool;
  /** Names of files that are the tool's wherever they are. */
  readonly names?: readonly string[];
  /** Files below folders that are named after the tool or laid out for it. */
  readonly folders?: readonly FilesBelow[];
  /** Names that files of other tools have too: tried after the folders of all tools. */
  readonly commonNames?: readonly string[];
  /** Names of files that make their folder a project of the tool. */
  readonly markers?: readonly string[];
  /** Markers that count in any folder but the repository's root, where they would turn every file into project data. */
  readonly markersBelowRoot?: readonly string[];
  /** Names of folders that are projects of the tool without a marker. */
  readonly projectFolders?: readonly string[];
  /** Names of files that belong to the tool in its projects. */
  readonly projectNames?: readonly string[];
  /** Names of folders whose files belong to the tool in its projects. */
  readonly projectParts?: readonly string[];
}

/** Files below some folders, at any depth. */
export interface FilesBelow {
  /** Ends of the folders' paths. */
  readonly in: readonly string[];
  /** Names of the files. */
  readonly names: readonly string[];
}
