package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.registry.body.JudgedVote;
import org.cmsfamily.registry.symbol.ParsedSymbol;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.Precision;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the others know it, and as the API shows it.
 *
 * @param unparsed whether its symbol could not be read, and stands only as published
 * @param adoptedOn of a date known to the month or year, the first of that
 * @param precision {@code day}, {@code month} or {@code year} of {@code adoptedOn}
 * @param statusSince since when the status holds
 * @param conditionMet null if it was adopted under no condition
 * @param counts whether it counts as adopted
 * @param recordCounts whether the record of its outcome, whichever it is, is confirmed
 * @param confirmedBy the person who confirmed it
 * @param confirmedAs the capacity in which that was done
 * @param confirmedAgainst the SHA-256 of the document that it was confirmed against
 * @param confirmedAddress where that document is published
 * @param reason why the record was taken back
 * @param vote how the body came to it, as far as recorded
 * @param text the language in which it is shown
 * @param awaits what follows once it is confirmed; null if nothing waits, or to others
 */
public record DecisionState(
    String key,
    String family,
    String instrument,
    String body,
    String meeting,
    @Nullable String symbol,
    @Nullable ParsedState parsed,
    boolean unparsed,
    @Nullable LocalDate adoptedOn,
    @Nullable PublishedDate adoptedOnPublished,
    @Nullable Precision precision,
    DecisionStatus status,
    @Nullable PublishedDate statusSince,
    @Nullable String condition,
    @Nullable Boolean conditionMet,
    boolean counts,
    boolean recordCounts,
    @Nullable String confirmedBy,
    @Nullable String confirmedAs,
    @Nullable Instant confirmedAt,
    @Nullable String confirmedAgainst,
    @Nullable String confirmedAddress,
    @Nullable String reason,
    @Nullable String citation,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JudgedVote vote,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TextState text,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AwaitingState awaits,
    Names title,
    List<ProvisionState> provisions,
    List<RelationState> relations,
    List<Erratum> errata,
    boolean demonstration,
    Provenance origin,
    Instant recordedAt) {

  /**
   * In which language the provisions are shown.
   *
   * @param language the one asked for if it stands in that, else that of the original
   * @param title its title in that language
   * @param languages those in which it stands, the original first
   */
  public record TextState(String language, String title, List<String> languages) {}

  /**
   * What is recorded to follow, and waits for a second office holder.
   *
   * @param provisionsMet the numbers of the provisions whose conditions it says are met
   */
  public record AwaitingState(
      DecisionStatus status,
      @Nullable PublishedDate since,
      boolean conditionMet,
      List<String> provisionsMet,
      Instant recordedAt) {
    static AwaitingState of(StatusChange change) {
      return new AwaitingState(
          change.status(),
          change.on(),
          change.conditionMet(),
          change.provisionsMet().stream().sorted().toList(),
          change.recordedAt());
    }
  }

  /** See {@link ParsedSymbol}. */
  public record ParsedState(
      String instrument,
      String type,
      String meeting,
      String number,
      @Nullable String revision,
      @Nullable String body,
      String normalisedKey) {}

  /** See {@link Provision}. */
  public record ProvisionState(
      @Nullable String number,
      ProvisionRole role,
      String verb,
      @Nullable String verbAsPublished,
      String text,
      List<EffectState> effects,
      List<String> serviceAreas,
      List<String> safeguards,
      @Nullable String reading) {}

  /** See {@link Relation}. */
  public record RelationState(
      RelationType type,
      String target,
      boolean external,
      @Nullable String provision,
      @Nullable String note) {}

  static DecisionState of(Decision d) {
    return of(d, d.now(), null, Instant.MAX, null);
  }

  /** As it is once what waits is confirmed. */
  static DecisionState asIfConfirmed(Decision d) {
    return of(d, d.course().latest(), null, Instant.MAX, null);
  }

  /** As whoever records and confirms it sees it. */
  static DecisionState withWaiting(Decision d) {
    return of(d, d.now(), d.course().waiting(Instant.MAX).orElse(null), Instant.MAX, null);
  }

  /**
   * As it was by a change of its status, and as it read.
   *
   * @param waiting what follows once it is confirmed, if the reader sees that
   * @param text the language in which it is shown; null if nobody asked
   */
  static DecisionState of(
      Decision d,
      StatusChange change,
      @Nullable StatusChange waiting,
      Instant knownAt,
      @Nullable TextState text) {
    var adoptedOn = change.adoptedOn();
    var confirmation = change.confirmation();
    var against = change.against();
    return new DecisionState(
        d.key(),
        d.family(),
        d.instrument(),
        d.body(),
        change.meeting() == null ? d.meeting() : change.meeting(),
        d.symbol(),
        of(d.parsed()),
        d.symbol() != null && d.parsed() == null,
        adoptedOn == null ? null : adoptedOn.first(),
        adoptedOn,
        adoptedOn == null ? null : adoptedOn.precision(),
        change.status(),
        change.on(),
        change.condition(),
        change.condition() == null ? null : change.conditionMet(),
        change.counts(),
        change.recordCounts(),
        confirmation == null ? null : confirmation.person(),
        confirmation == null ? null : confirmation.capacity().toString(),
        confirmation == null ? null : confirmation.at(),
        against == null ? null : against.sha256(),
        against == null ? null : against.address(),
        change.reason(),
        change.citation(),
        change.vote(),
        text,
        waiting == null ? null : AwaitingState.of(waiting),
        d.title(),
        d.provisions().stream().map(p -> of(p, change)).toList(),
        d.relations().stream().map(DecisionState::of).toList(),
        d.errata().stream().filter(e -> !e.recordedAt().isAfter(knownAt)).toList(),
        d.demonstration(),
        d.provenance(),
        d.statusChanges().getFirst().recordedAt());
  }

  private static @Nullable ParsedState of(@Nullable ParsedSymbol p) {
    return p == null
        ? null
        : new ParsedState(
            p.instrument(),
            p.type(),
            p.meeting(),
            p.number(),
            p.revision(),
            p.body(),
            p.normalisedKey());
  }

  private static ProvisionState of(Provision p, StatusChange change) {
    boolean met = p.number() != null && change.provisionsMet().contains(p.number());
    return new ProvisionState(
        p.number(),
        p.role(),
        p.verb(),
        p.verbAsPublished(),
        p.text(),
        p.effects().stream().map(effect -> EffectState.of(effect, met)).toList(),
        p.serviceAreas(),
        p.safeguards(),
        p.reading());
  }

  private static RelationState of(Relation r) {
    return new RelationState(
        r.type(), r.target(), Boolean.TRUE.equals(r.external()), r.provision(), r.note());
  }
}
