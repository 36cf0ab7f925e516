package org.cmsfamily.reporting.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What computing again gave.
 *
 * @param sha256 of the canonical JSON, computed from the manifest
 * @param stored as it was issued
 */
record VerificationView(
    String report,
    int revision,
    String sha256,
    String stored,
    boolean matches,
    List<FileCheck> files) {

  /** A file's hash over its stored bytes, and whether it is that of the day it was stored. */
  record FileCheck(String name, @Nullable String language, String sha256, boolean matches) {}
}
