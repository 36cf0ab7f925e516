package org.cmsfamily.workbench.ledger;

import java.io.File;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ImportQuery;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * The form of the import wizard.
 *
 * @param profile the accounting system whose profile reads the file; empty for Skein's own columns
 * @param service the service of the quarter from whose page the file is imported, if from one
 * @param quarter that quarter
 * @param script that a script of the page sent the form
 * @param fingerprint of the file that was previewed
 * @param progress the name under which the import can be followed
 */
public record ImportForm(
    @RestForm @Nullable String payer,
    @RestForm @Nullable String profile,
    @RestForm @Nullable String sourceSystem,
    @RestForm @Nullable String service,
    @RestForm @Nullable String quarter,
    @RestForm("file") @Nullable FileUpload upload,
    @RestForm @Nullable String fingerprint,
    @RestHeader("HX-Request") @Nullable String script,
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

  /** What is wrong with what was chosen; null if nothing is. */
  @Nullable FileFault fault() {
    if (file() == null) return FileFault.NONE_CHOSEN;
    return isOwn() && isBlank(sourceSystem) ? FileFault.NO_SYSTEM : null;
  }

  /** The quarter from whose page the file is imported; null if from none. */
  @Nullable QuarterPlace place() {
    return QuarterPlace.of(service, quarter);
  }

  /** Whether a script sent it, which shows a part of the answer. */
  boolean isByScript() {
    return script != null;
  }

  private boolean isOwn() {
    return isBlank(profile);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** Whether a file is the one that was previewed. */
  boolean isPreviewed(File file) {
    return Fingerprint.of(file).equals(fingerprint);
  }

  ImportQuery query(String family, @Nullable String actingAs) {
    var own = isOwn();
    var query = new ImportQuery();
    query.family = family;
    query.payer = payer;
    query.sourceSystem = own ? sourceSystem : profile;
    query.layout = own ? "skein" : "profile";
    query.actingAs = isBlank(actingAs) ? null : actingAs;
    return query;
  }
}
