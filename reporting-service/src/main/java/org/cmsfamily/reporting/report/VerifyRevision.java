package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.document.ReportDocument;

/** Computes a revision again from its manifest, so that anyone can see that it gives the same. */
@ApplicationScoped
class VerifyRevision {

  private final ReportStore store;

  VerifyRevision(ReportStore store) {
    this.store = store;
  }

  VerificationView verify(String report, ReportRevision revision) {
    var computed =
        Sha256.of(ReportDocument.of(store.manifest(report, revision.number())).canonicalJson());
    var files =
        store.files(report, revision.number()).stream()
            .map(file -> check(report, revision, file))
            .toList();
    return new VerificationView(
        report,
        revision.number(),
        computed,
        revision.sha256(),
        computed.equals(revision.sha256()) && files.stream().allMatch(file -> file.matches()),
        files);
  }

  private VerificationView.FileCheck check(
      String report, ReportRevision revision, StoredFile file) {
    var bytes =
        store.get(
            report,
            revision.number(),
            ReportFormat.find(file.name()).orElseThrow(),
            Objects.requireNonNullElse(file.language(), ReportFormat.NO_LANGUAGE));
    var sha256 = Sha256.of(bytes);
    return new VerificationView.FileCheck(
        file.name(), file.language(), sha256, sha256.equals(file.sha256()));
  }
}
