// Whether a path names something. Does not open it.

import Glibc

/// Whether the path names a file, a folder or anything else that can be reached.
func fileExists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

/// Removes a file; one that is not there is no error.
func removeFile(_ path: String) throws(CheckpointError) {
  if unsafe unlink(path) != 0, errno != ENOENT { throw .system(path: path, action: "remove", code: errno) }
}
