package org.cmsfamily.workbench.ledger;

import java.io.File;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ImportQuery;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * The form of the import wizard.
 *
 * @param profile the accounting system whose profile reads the file; empty for Skein's own columns
 * @param fingerprint of the file that was previewed
 * @param progress the name under which the import can be followed
 */
public record ImportForm(
    @RestForm @Nullable String payer,
    @RestForm @Nullable String profile,
    @RestForm @Nullable String sourceSystem,
    @RestForm("file") @Nullable FileUpload upload,
    @RestForm @Nullable String fingerprint,
    @RestForm @Nullable String progress) {

  Typed fill(Typed typed) {
    return typed
        .with("payer", payer)
        .with("profile", profile)
        .with("sourceSystem", sourceSystem)
        .with("file", "");
  }

  /** The file; null if none was chosen. */
  @Nullable File file() {
    return upload == null || upload.size() == 0 ? null : upload.uploadedFile().toFile();
  }

  /** Whether a file is the one that was previewed. */
  boolean isPreviewed(File file) {
    return Fingerprint.of(file).equals(fingerprint);
  }

  ImportQuery query(String family, @Nullable String actingAs) {
    var own = profile == null || profile.isBlank();
    var query = new ImportQuery();
    query.family = family;
    query.payer = payer;
    query.sourceSystem = own ? sourceSystem : profile;
    query.layout = own ? "skein" : "profile";
    query.actingAs = actingAs == null || actingAs.isBlank() ? null : actingAs;
    return query;
  }
}
