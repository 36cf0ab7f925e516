package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for a common service, with what was done to its current terms.
 *
 * @param fingerprint of the current terms
 * @param signatures those that hold
 * @param submissions of the current terms, taken back or not
 * @param acts what the visitor may do now, and what speaks against the rest
 */
public record Proposal(
    String id,
    String family,
    String serviceCode,
    String title,
    @Nullable ProposalStage state,
    String lead,
    List<String> participants,
    int currentVersion,
    String fingerprint,
    List<Version> versions,
    Advising advice,
    List<Signature> signatures,
    List<Submission> submissions,
    List<Approval> approvals,
    List<Translation> translations,
    List<Comment> comments,
    List<ParticipantAgreement> participantAgreements,
    @Nullable Withdrawal withdrawal,
    boolean demonstration,
    List<ProposalAct> acts) {

  /** What may be done with it; null if its service knows no such act. */
  public @Nullable PossibleAct act(String name) {
    return find(name).map(ProposalAct::possible).orElse(null);
  }

  /** What one should know before an act, and what does not forbid it. */
  public List<String> remarks(String name) {
    return find(name).map(ProposalAct::toKnow).orElse(List.of());
  }

  private Optional<ProposalAct> find(String name) {
    return acts.stream().filter(act -> act.name().equals(name)).findFirst();
  }

  /** The same, done to one of several things. */
  public @Nullable PossibleAct act(String name, Object thing) {
    var act = act(name);
    return act == null ? null : act.on(String.valueOf(thing));
  }

  /** Where the form goes that opens another one with its terms. */
  public String copies() {
    return "/proposals/" + id + "/copies";
  }

  /**
   * When it came to a stage, as far as what was done says so; null if it did not, whatever was done
   * for that already, or if nothing says so.
   */
  public @Nullable LocalDate reached(ProposalStage stage) {
    if (state == null || stage.compareTo(state) > 0) return null;
    return switch (stage) {
      case DRAFT -> first(versions.stream().map(Version::createdOn));
      case AGREED ->
          signatures.size() < participants.size()
              ? null
              : last(signatures.stream().map(Signature::on));
      case SUBMITTED ->
          first(
              submissions.stream()
                  .filter(one -> one.takenBack() == null)
                  .map(Submission::submittedOn));
      case APPROVED ->
          state == ProposalStage.APPROVED
              ? last(approvals.stream().map(Approval::adoptedOn))
              : null;
      case IN_CONSULTATION, REJECTED, WITHDRAWN -> null;
    };
  }

  private static @Nullable LocalDate first(Stream<LocalDate> days) {
    return days.min(Comparator.naturalOrder()).orElse(null);
  }

  private static @Nullable LocalDate last(Stream<LocalDate> days) {
    return days.max(Comparator.naturalOrder()).orElse(null);
  }

  /** Whether an act may be done now. */
  public boolean mayDo(String name) {
    return PossibleAct.isAllowed(act(name));
  }

  /** Taking one submission back: null to those who do not act for its instrument. */
  public @Nullable PossibleAct takeBack(Submission one) {
    var act = act("take-back-terms", one.number());
    if (act == null || !act.allowed()) return null;
    var own = act.as().stream().filter(as -> as.startsWith(one.instrument() + ":")).toList();
    return own.isEmpty() ? null : new PossibleAct(act.name(), true, own, List.of());
  }

  /** One version of its terms, without their text. */
  public record Version(int number, String fingerprint, LocalDate createdOn, String by) {}

  /**
   * The advice as it stands to the current terms.
   *
   * @param blocks whether the terms have to wait for it
   */
  public record Advising(
      boolean current,
      boolean stale,
      boolean blocks,
      @Nullable Asked request,
      List<Advice> given,
      List<Answered> answers) {}

  /** That advice was asked for, until a day. */
  public record Asked(int version, LocalDate by, LocalDate on, String askedBy) {}

  /** What the adviser says of one version. */
  public record Advice(
      int version, @Nullable Opinion opinion, String text, String adviser, LocalDate on) {}

  /** What an instrument answers to advice. */
  public record Answered(String instrument, int version, String text, String by, LocalDate on) {}

  /** The adviser's opinion. */
  public enum Opinion {
    @JsonProperty("favourable")
    FAVOURABLE,
    @JsonProperty("favourable-with-comments")
    FAVOURABLE_WITH_COMMENTS,
    @JsonProperty("not-favourable")
    NOT_FAVOURABLE;

    /** How its badge looks. */
    public String tone() {
      return switch (this) {
        case FAVOURABLE, FAVOURABLE_WITH_COMMENTS -> "good";
        case NOT_FAVOURABLE -> "late";
      };
    }

    /** Its name at the service. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** An instrument's agreement to exactly one version of the terms. */
  public record Signature(String instrument, String fingerprint, String capacity, LocalDate on) {}

  /** That the terms went to a body. */
  public record Submission(
      int number,
      String instrument,
      String body,
      String meeting,
      LocalDate submittedOn,
      String fingerprint,
      String by,
      @Nullable Withdrawal takenBack) {}

  /** That something was withdrawn. */
  public record Withdrawal(String reason, String by, LocalDate on) {}

  /**
   * Its title in another language.
   *
   * @param status whether a participant confirmed it
   */
  public record Translation(
      String language,
      String title,
      @Nullable TranslationStatus status,
      @Nullable String confirmedBy) {}

  /** What a translation is worth. */
  public enum TranslationStatus {
    @JsonProperty("unofficial")
    UNOFFICIAL,
    @JsonProperty("confirmed")
    CONFIRMED;

    /** How its badge looks. */
    public String tone() {
      return this == CONFIRMED ? "good" : "calm";
    }
  }

  /**
   * A comment on a version.
   *
   * @param number by which it is answered
   * @param answer null while there is none
   */
  public record Comment(
      int number, String by, int version, String text, LocalDate on, @Nullable Answer answer) {}

  /** The answer to a comment. */
  public record Answer(String by, int version, String text, LocalDate on) {}

  /** That an instrument agrees to who takes part. */
  public record ParticipantAgreement(
      String instrument, List<String> participants, int version, String by, LocalDate on) {}
}
