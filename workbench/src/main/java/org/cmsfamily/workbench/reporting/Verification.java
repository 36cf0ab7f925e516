package org.cmsfamily.workbench.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What computing a revision again gave.
 *
 * @param sha256 as it is computed now
 * @param stored as it was issued
 */
public record Verification(
    String report,
    int revision,
    String sha256,
    String stored,
    boolean matches,
    List<FileCheck> files) {

  /** Whether it and all its files are the same as they were issued. */
  public boolean isWhole() {
    return matches && files.stream().allMatch(FileCheck::matches);
  }

  /** What a file's bytes gave. */
  public record FileCheck(String name, @Nullable String language, String sha256, boolean matches) {}
}
