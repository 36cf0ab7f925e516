package org.cmsfamily.workbench.reporting;

import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * A report to a body on a period, with all its revisions.
 *
 * @param period such as 2027-Q1 or 2027
 * @param revision the newest
 * @param objectionsUntil the last day to object to the newest; null while that is not cleared
 */
public record Report(
    String id,
    String body,
    String instrument,
    String period,
    @Nullable ReportStage state,
    int revision,
    boolean provisional,
    boolean demonstration,
    List<String> participants,
    List<Revision> revisions,
    List<Objection> objections,
    @Nullable LocalDate objectionsUntil,
    List<PossibleAct> acts) {

  /**
   * One revision: it is never changed.
   *
   * @param reason why it was made
   */
  public record Revision(
      int number,
      @Nullable ReportStage state,
      String sha256,
      boolean provisional,
      @Nullable LocalDate dated,
      String reason,
      List<StoredFile> files,
      List<MissingForm> missing,
      @Nullable LocalDate clearedOn,
      @Nullable String clearedBy,
      @Nullable LocalDate submittedOn,
      @Nullable String meeting,
      @Nullable LocalDate notedOn,
      @Nullable String decision,
      List<Agreement> agreements,
      List<ReportErratum> errata) {

    /** Its number as text. */
    public String name() {
      return String.valueOf(number);
    }

    /** The act of recording an erratum beside it. */
    public String erratumName() {
      return "record-report-erratum." + number;
    }

    /** The id of the field of its erratum. */
    public String anchor() {
      return "erratum-" + number;
    }

    /** Why it was made, if these pages have words for it. */
    public @Nullable RevisionReason knownReason() {
      return RevisionReason.of(reason);
    }

    /** Its files by form, those that people read first. */
    public Map<String, List<StoredFile>> forms() {
      return files.stream()
          .sorted(Comparator.comparingInt(StoredFile::rank))
          .collect(
              Collectors.groupingBy(StoredFile::name, LinkedHashMap::new, Collectors.toList()));
    }

    /** Its file to print, in each language. */
    public List<StoredFile> pdfs() {
      return files.stream().filter(one -> one.name().equals("pdf")).toList();
    }

    /** Its file of a form and language. */
    public Optional<StoredFile> file(String form, @Nullable String language) {
      return files.stream()
          .filter(one -> one.name().equals(form) && Objects.equals(one.language(), language))
          .findFirst();
    }
  }

  /** A form that a revision lacks in a language. */
  public record MissingForm(String form, String language) {}

  /** A file of a revision. */
  public record StoredFile(
      String name, @Nullable String language, String mediaType, int bytes, String sha256) {
    private static final List<String> TO_READ = List.of("pdf", "docx", "html", "xlsx", "csv");

    private int rank() {
      int place = TO_READ.indexOf(name);
      return place < 0 ? TO_READ.size() : place;
    }
  }

  /** That an instrument agreed before the days for objections were over. */
  public record Agreement(String instrument, LocalDate on, String by) {}

  /** What an instrument said against a revision. */
  public record Objection(int revision, String instrument, String text, LocalDate on) {}

  /** The newest revision; null if there is none. */
  public @Nullable Revision newest() {
    return revisions.isEmpty() ? null : revisions.getLast();
  }

  /** The revision of a number. */
  public Optional<Revision> numbered(int number) {
    return revisions.stream().filter(one -> one.number() == number).findFirst();
  }

  /** Whether one of its revisions was noted. */
  public boolean isNoted() {
    return revisions.stream().anyMatch(one -> one.notedOn() != null);
  }

  /** What may be done with one of its revisions; null if its service knows no such act. */
  public @Nullable PossibleAct actOn(String name, int number) {
    var act = act(name);
    return act == null ? null : act.on(String.valueOf(number));
  }

  /** Whether a revision is the one that the participants may answer now. */
  public boolean isAnsweredIn(Revision revision) {
    return state == ReportStage.CLEARED && objectionsUntil != null && revision.equals(newest());
  }

  /** Its page. */
  public String page() {
    return UriBuilder.fromPath("/reports/{id}").build(id).toString();
  }

  /** Whether an act may be done now. */
  public boolean mayDo(String name) {
    return PossibleAct.isAllowed(act(name));
  }

  /** What may be done with it; null if its service knows no such act. */
  public @Nullable PossibleAct act(String name) {
    return PossibleAct.find(acts, name);
  }
}
