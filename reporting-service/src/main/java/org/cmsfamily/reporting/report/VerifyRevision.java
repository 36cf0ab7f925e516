package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.document.ReportDocument;

/**
 * Computes a revision again from its manifest, so that anyone can see that it gives the same. The
 * database hashes the files where they lie; none is read whole.
 */
@ApplicationScoped
class VerifyRevision {

  private final ReportStore store;

  VerifyRevision(ReportStore store) {
    this.store = store;
  }

  VerificationView verify(String report, ReportRevision revision) {
    var computed =
        Sha256.of(ReportDocument.of(store.manifest(report, revision.number())).canonicalJson());
    var files = store.checks(report, revision.number());
    return new VerificationView(
        report,
        revision.number(),
        computed,
        revision.sha256(),
        computed.equals(revision.sha256()) && files.stream().allMatch(file -> file.matches()),
        files);
  }
}
