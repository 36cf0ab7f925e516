package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a body as it is shown.
 *
 * @param adoptedOnPublished the day, month or year of its adoption, as published
 * @param recordCounts whether the record of its outcome is confirmed
 * @param text the language in which its provisions are shown
 * @param held the meeting that took it; null if it is not known
 * @param awaits what follows once a second office holder has confirmed it
 */
public record Decision(
    String key,
    String instrument,
    String body,
    String meeting,
    @Nullable String symbol,
    @Nullable String adoptedOnPublished,
    @Nullable DecisionStatus status,
    @Nullable String condition,
    @Nullable Boolean conditionMet,
    boolean recordCounts,
    @Nullable String confirmedAs,
    @Nullable String confirmedAgainst,
    @Nullable String confirmedAddress,
    @Nullable String citation,
    @Nullable Text text,
    Names title,
    List<Provision> provisions,
    List<Relation> relations,
    List<Erratum> errata,
    boolean demonstration,
    Origin origin,
    @Nullable Awaiting awaits,
    @Nullable Names bodyNames,
    @Nullable Held held,
    @Nullable List<Related> related,
    @Nullable List<Related> relatedBy,
    List<PossibleAct> acts) {

  /** The meeting that took it. */
  public record Held(
      String code,
      String ordinal,
      @Nullable String label,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String city) {}

  /**
   * A decision at the other end of a relation.
   *
   * @param provision the number of the provision that says so
   */
  public record Related(
      @Nullable RelationType type,
      String key,
      Names title,
      @Nullable DecisionStatus status,
      @Nullable String provision) {}

  /** The decisions that it names, as far as the visitor sees them. */
  public List<Related> named() {
    return related == null ? List.of() : related;
  }

  /** The decisions that name it, as far as the visitor sees them. */
  public List<Related> namedBy() {
    return relatedBy == null ? List.of() : relatedBy;
  }

  /** What is recorded to follow, and waits for a second office holder. */
  public record Awaiting(
      @Nullable DecisionStatus status,
      @Nullable String since,
      boolean conditionMet,
      List<String> provisionsMet) {}

  /** In which language it is shown, and in which others it stands. */
  public record Text(String language, String title, List<String> languages) {}

  /**
   * A paragraph.
   *
   * @param number null where no text was found
   * @param verb in dictionary form
   * @param reading what the recorder understood
   */
  public record Provision(
      @Nullable String number,
      @Nullable Role role,
      String verb,
      String text,
      List<Effect> effects,
      List<String> serviceAreas,
      List<String> safeguards,
      @Nullable String reading) {}

  /** Whether a provision gives reasons or decides. */
  public enum Role {
    @JsonProperty("preamble")
    PREAMBLE,
    @JsonProperty("operative")
    OPERATIVE;

    /** As the registry writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a provision does.
   *
   * @param what of grants: a mandate or a competence
   * @param addressee a text, or an object whose {@code kind} says which members it has
   */
  public record Effect(
      String type,
      @Nullable String what,
      @Nullable String instrument,
      @Nullable String body,
      @Nullable List<String> areas,
      @Nullable JsonNode addressee,
      @Nullable List<String> requests,
      @Nullable Boolean met) {

    /** Its kind, if these pages have words for it. */
    public @Nullable EffectKind kind() {
      return EffectKind.of(what == null ? type : what);
    }

    /** To whom it speaks, in one line; empty if to nobody. */
    public String to() {
      if (addressee == null || addressee.isNull()) return "";
      if (addressee.isTextual()) return addressee.asText();
      for (var member : List.of("name", "className", "code"))
        if (addressee.path(member).isTextual()) return addressee.path(member).asText();
      return addressee.path("holder").asText("") + " " + addressee.path("role").asText("");
    }
  }

  /** That it relates to another. */
  public record Relation(
      @Nullable RelationType type,
      String target,
      boolean external,
      @Nullable String provision,
      @Nullable String note) {}

  /** How it relates to another. */
  public enum RelationType {
    @JsonProperty("implements")
    IMPLEMENTS,
    @JsonProperty("recalls")
    RECALLS,
    @JsonProperty("amends")
    AMENDS,
    @JsonProperty("supersedes")
    SUPERSEDES,
    @JsonProperty("subject-to")
    SUBJECT_TO;

    /** As the registry writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether the visitor may correct what it says: a draft that nobody else saw. */
  @JsonIgnore
  public boolean isCorrectable() {
    return PossibleAct.isAllowed(act("correct-decision"));
  }

  /** Whether its body adopted it, whatever became of it since. */
  @JsonIgnore
  public boolean isAdopted() {
    return status != null && status.wasAdopted();
  }

  /** Whether another decision, or its end, took its place. */
  @JsonIgnore
  public boolean isOver() {
    return status != null && status.isOver();
  }

  /** What may be done with it; null if its service knows no such act. */
  public @Nullable PossibleAct act(String name) {
    return PossibleAct.find(acts, name);
  }

  /** A correction beside something published, which itself is never edited. */
  public record Erratum(String text, Instant recordedAt) {}
}
