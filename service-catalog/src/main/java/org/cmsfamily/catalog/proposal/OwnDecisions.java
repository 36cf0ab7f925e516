package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.DecisionFacts.Provision;
import org.cmsfamily.catalog.family.Effect;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.terms.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of a participant's own bodies, in force, that terms can rest on or have to heed.
 * Source: StC44 decision, P3, P8, P12.
 *
 * @param areasWithoutMandate on which none of them grants a mandate
 */
record OwnDecisions(String instrument, List<Rest> decisions, List<String> areasWithoutMandate) {

  /**
   * One of them.
   *
   * @param named whether the terms name it already
   */
  record Rest(
      String key,
      String body,
      @Nullable LocalDate adoptedOn,
      boolean named,
      boolean demonstration,
      List<Paragraph> provisions) {}

  /** A provision of it, as far as it matters here. */
  record Paragraph(
      @Nullable String number, @Nullable String verb, @Nullable String text, List<Does> does) {}

  /**
   * What a provision does: gives a mandate or a competence, releases funds, excludes areas, or sets
   * a condition.
   *
   * @param areas none named covers all
   * @param what the subject of a competence, what funds are for, or what the condition says
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Does(String kind, List<String> areas, @Nullable String body, @Nullable String what) {}

  /** Those of each participant. */
  static List<OwnDecisions> of(Terms terms, FamilyOn family) {
    return terms.instruments().stream().map(one -> of(one, terms, family)).toList();
  }

  private static OwnDecisions of(String instrument, Terms terms, FamilyOn family) {
    var some =
        family.inForce(instrument).stream()
            .filter(decision -> family.decides(decision.body()))
            .map(decision -> rest(decision, terms))
            .flatMap(Optional::stream)
            .toList();
    var open = new TreeSet<>(terms.areas());
    some.stream()
        .flatMap(one -> one.provisions().stream())
        .flatMap(one -> one.does().stream())
        .filter(one -> one.kind().equals("mandate"))
        .forEach(one -> open.removeIf(area -> one.areas().isEmpty() || one.areas().contains(area)));
    return new OwnDecisions(instrument, some, List.copyOf(open));
  }

  private static Optional<Rest> rest(DecisionFacts decision, Terms terms) {
    boolean named = terms.decisionsNamed().contains(decision.key());
    var provisions =
        decision.provisions().stream()
            .map(one -> paragraph(one, decision, terms))
            .filter(one -> !one.does().isEmpty())
            .toList();
    return provisions.isEmpty() && !named
        ? Optional.empty()
        : Optional.of(
            new Rest(
                decision.key(),
                decision.body(),
                decision.adoptedOn(),
                named,
                decision.demonstration(),
                provisions));
  }

  private static Paragraph paragraph(Provision provision, DecisionFacts decision, Terms terms) {
    return new Paragraph(
        provision.number(),
        provision.verb(),
        provision.text(),
        provision.does().flatMap(effect -> does(effect, decision, terms)).toList());
  }

  private static Stream<Does> does(Effect effect, DecisionFacts decision, Terms terms) {
    return switch (effect) {
      case Effect.GrantsMandate one ->
          own(one.instrument(), decision) && touches(one.areas(), terms)
              ? Stream.of(new Does("mandate", one.areas(), null, null))
              : Stream.empty();
      case Effect.GrantsCompetence one ->
          touches(one.areas(), terms)
              ? Stream.of(new Does("competence", one.areas(), one.body(), one.subject()))
              : Stream.empty();
      case Effect.Excludes one ->
          own(one.instrument(), decision) && touches(one.areas(), terms)
              ? Stream.of(new Does("exclusion", one.areas(), null, null))
              : Stream.empty();
      case Effect.Conditions one -> Stream.of(new Does("condition", List.of(), null, one.text()));
      case Effect.Releases one ->
          terms.years().contains(one.year())
              ? Stream.of(new Does("funds", List.of(), null, one.what()))
              : Stream.empty();
      case Effect.NamesRate rate -> Stream.empty();
      case Effect.Context context -> Stream.empty();
      case Effect.Asks asks -> Stream.empty();
      case Effect.Unknown unknown -> Stream.empty();
    };
  }

  private static boolean own(@Nullable String instrument, DecisionFacts decision) {
    return instrument == null || Objects.equals(instrument, decision.instrument());
  }

  private static boolean touches(List<String> areas, Terms terms) {
    return areas.isEmpty() || !Collections.disjoint(areas, terms.areas());
  }
}
