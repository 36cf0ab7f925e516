package org.cmsfamily.reporting.document;

import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.snapshot.ManifestExamples;

/** Reports of example manifests, with their hashes. */
public final class IssuedReports {

  private IssuedReports() {}

  /** The report of an example. */
  public static IssuedReport of(ManifestExamples example) {
    return of(ReportDocument.of(example.manifest()));
  }

  /** A report with its hash. */
  public static IssuedReport of(ReportDocument document) {
    return new IssuedReport(document, Sha256.of(document.canonicalJson()));
  }
}
