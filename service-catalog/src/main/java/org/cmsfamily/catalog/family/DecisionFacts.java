package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one body decided, as its own instrument's registrar recorded it.
 *
 * @param counts it was adopted, and its record counts
 * @param recordCounts whichever outcome it records has been confirmed: a rejection's too
 * @param statusSince the day, month or year since when the status holds
 */
public record DecisionFacts(
    String key,
    String family,
    String instrument,
    String body,
    @Nullable String meeting,
    @Nullable LocalDate adoptedOn,
    String status,
    @Nullable String condition,
    @Nullable Boolean conditionMet,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean counts,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Provision> provisions,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Relation> relations,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean demonstration,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean recordCounts,
    @Nullable String statusSince) {

  private static final Set<String> RELATIONS =
      Set.of("implements", "recalls", "amends", "supersedes", "subject-to");
  private static final Set<String> REFUSALS =
      Set.of(
          "reject",
          "refuse",
          "decline",
          "note",
          "take note",
          "forbid",
          "prohibit",
          "oppose",
          "object",
          "defer",
          "postpone",
          "withhold",
          "disapprove",
          "discourage");
  private static final Set<String> STATUSES =
      Set.of(
          "draft",
          "tabled",
          "adopted",
          "adopted-conditional",
          "rejected",
          "deferred",
          "superseded",
          "retired",
          "retracted");

  public DecisionFacts {
    provisions = List.copyOf(provisions);
    relations = List.copyOf(relations);
  }

  /** A paragraph and what it does. */
  public record Provision(
      @Nullable String number,
      @Nullable String verb,
      @Nullable String text,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<EffectFacts> effects) {
    public Provision {
      effects = List.copyOf(effects);
    }

    /** What it does: one that refuses gives nothing, whatever else is recorded of it. */
    public Stream<Effect> does() {
      return effects.stream().map(Effect::of).filter(effect -> !(refuses() && effect.gives()));
    }

    private boolean refuses() {
      return verb != null && REFUSALS.contains(verb.strip().toLowerCase(Locale.ROOT));
    }
  }

  /** How it stands to another decision: implements, recalls, amends, supersedes, subject-to. */
  public record Relation(String type, String target) {}

  /** Its status is one that this version of the catalog knows. */
  public boolean statusKnown() {
    return STATUSES.contains(status);
  }

  /** What of its content this version of the catalog does not know. */
  public List<Text> unknown() {
    var effects =
        effects().stream()
            .flatMap(
                effect ->
                    effect instanceof Effect.Unknown unknown
                        ? Stream.of(
                            Text.of("effect-not-known")
                                .with("decision", key)
                                .with("type", unknown.type()))
                        : Stream.of());
    var others =
        relations.stream()
            .map(Relation::type)
            .filter(type -> !RELATIONS.contains(type))
            .map(type -> Text.of("relation-not-known").with("decision", key).with("type", type));
    return Stream.concat(effects, others).toList();
  }

  /** Whatever it says has been confirmed: adopted, rejected or deferred. */
  public boolean proved() {
    return counts || recordCounts;
  }

  /**
   * Whether any of these may read it: its own instrument, its body once it is tabled, everyone once
   * its record counts. Source: domain, section 4.
   */
  boolean seenBy(Set<String> holders) {
    return (proved() && !status.equals("draft"))
        || !statusKnown()
        || holders.contains(instrument)
        || (status.equals("tabled") && holders.contains(body));
  }

  /** When the body decided, adopting or not; empty if that is not known. */
  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(adoptedOn)
        .or(() -> Optional.ofNullable(statusSince).map(DecisionFacts::firstDay));
  }

  private static LocalDate firstDay(String published) {
    return LocalDate.parse(
        switch (published.length()) {
          case 4 -> published + "-01-01";
          case 7 -> published + "-01";
          default -> published;
        });
  }

  /** Adopted on or before the day, by a record that counts; a condition is another question. */
  public boolean adopted(LocalDate day) {
    return proved()
        && (adoptedOn == null || !adoptedOn.isAfter(day))
        && (status.equals("adopted") || conditional() || status.equals("superseded"));
  }

  private boolean conditional() {
    return status.equals("adopted-conditional");
  }

  /** Its adoption hangs on a condition that is not recorded as met. */
  public boolean conditionOpen() {
    return conditional() && !Boolean.TRUE.equals(conditionMet);
  }

  /** All effects of all its paragraphs. */
  public @JsonSetter(nulls = Nulls.AS_EMPTY) List<Effect> effects() {
    return provisions.stream().flatMap(Provision::does).toList();
  }

  boolean supersedes(String other) {
    return relates("supersedes", other);
  }

  /** It says that it implements the other. */
  public boolean implementing(String other) {
    return relates("implements", other);
  }

  private boolean relates(String type, String other) {
    return relations.stream()
        .anyMatch(relation -> relation.type().equals(type) && relation.target().equals(other));
  }
}
