package org.cmsfamily.workbench.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The paper by which a body has terms before it.
 *
 * @param sha256 of all that it says, as it was fixed at the submission
 * @param errata corrections that stand beside the terms
 */
public record SubmissionPaper(
    String proposal,
    int submission,
    String body,
    String meeting,
    @Nullable Reference paper,
    String sha256,
    List<PaperFile> files,
    List<Erratum> errata) {

  /** Under which symbol and agenda item. */
  public record Reference(@Nullable String symbol, @Nullable String agendaItem) {}

  /** One form of it in one language. */
  public record PaperFile(String form, String language, String mediaType, int bytes) {}

  /** A correction of a version. */
  public record Erratum(int version, String text, LocalDate on, String by) {}

  /** A file of it, if it has one of the form and language. */
  public Optional<PaperFile> file(String form, String language) {
    return files.stream()
        .filter(file -> file.form().equals(form) && file.language().equals(language))
        .findFirst();
  }
}
