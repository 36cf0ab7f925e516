package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.body.Body;
import org.cmsfamily.registry.body.JudgedVote;
import org.cmsfamily.registry.body.Vote;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.holder.OwnCodes;
import org.cmsfamily.registry.meeting.Meeting;
import org.cmsfamily.registry.meeting.Meetings;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision may say: a body meets in its own meetings, grants and excludes for its own
 * instrument only, and speaks to those who exist. Source: StC44 decision, P1.
 */
@ApplicationScoped
class RecordingRules {

  private final Holders holders;
  private final OwnCodes codes;
  private final Meetings meetings;

  RecordingRules(Holders holders, OwnCodes codes, Meetings meetings) {
    this.holders = holders;
    this.codes = codes;
    this.meetings = meetings;
  }

  @Nullable Meeting meetingOf(String body, String code, Violations violations) {
    var meeting = meetings.findOptional(code).filter(m -> m.body().equals(body)).orElse(null);
    if (meeting == null) {
      violations.add(
          "own-meeting",
          "/meeting",
          Text.of("no-meeting-of").with("meeting", code).with("body", body));
    }
    return meeting;
  }

  void mustNotLieAhead(
      @Nullable PublishedDate date, LocalDate today, String pointer, Violations violations) {
    if (date != null && date.first().isAfter(today)) {
      violations.add(
          "not-ahead",
          pointer,
          Text.of("after-today").with("date", date.text()).with("today", today));
    }
  }

  /** What follows a decision does so from the day of its adoption on. */
  void mustNotPrecede(Decision decision, @Nullable PublishedDate on, Violations violations) {
    var adopted = decision.now().adoptedOn();
    if (on != null && adopted != null && on.last().isBefore(adopted.first())) {
      violations.add(
          "after-the-adoption",
          "/on",
          Text.of("before-the-adoption").with("date", on.text()).with("adopted", adopted.text()));
    }
  }

  /** Nothing is decided outside the days of its meeting. Source: domain, Meeting. */
  void mustBeWithin(
      @Nullable Meeting meeting,
      @Nullable PublishedDate date,
      String pointer,
      Violations violations) {
    if (meeting != null && date != null && !meeting.covers(date)) {
      violations.add("within-the-meeting", pointer, meeting.outside(date.text()));
    }
  }

  /**
   * An outcome that the body's decision rule contradicts is none. Source: domain, Decision rule.
   */
  @Nullable JudgedVote judged(
      Body body, @Nullable Vote vote, DecisionStatus outcome, Violations violations) {
    if (vote == null) {
      return null;
    }
    vote.check("/vote", violations);
    var judged = body.judge(vote);
    boolean adopts =
        outcome == DecisionStatus.ADOPTED || outcome == DecisionStatus.ADOPTED_CONDITIONAL;
    boolean contradicts =
        switch (judged.judgement()) {
          case ADOPTED -> outcome == DecisionStatus.REJECTED;
          case NOT_ADOPTED -> adopts;
          case AS_RECORDED -> false;
        };
    if (contradicts) {
      violations.add(
          "decision-rule",
          "/vote",
          Text.of("rule-says")
              .with("body", body.code())
              .with("subject", vote.subject())
              .with("judgement", Words.of(judged.judgement())));
    }
    return judged;
  }

  /** What is recorded later may be named before; what is another family's may not. */
  void checkRelations(List<Relation> relations, String family, Violations violations) {
    for (int i = 0; i < relations.size(); i++) {
      var relation = relations.get(i);
      if (!Boolean.TRUE.equals(relation.external())) {
        codes.mustBeIn(
            family,
            relation.target(),
            String.format(Locale.ROOT, "/relations/%d/target", i),
            violations);
      }
    }
  }

  void check(List<Provision> provisions, Body body, Violations violations) {
    var known =
        holders.among(codesIn(provisions)).stream()
            .filter(h -> h.family().equals(body.family()))
            .collect(Collectors.toSet());
    for (int p = 0; p < provisions.size(); p++) {
      var provision = provisions.get(p);
      var effects = provision.effects();
      for (int e = 0; e < effects.size(); e++) {
        check(
            effects.get(e),
            String.format(Locale.ROOT, "/provisions/%d/effects/%d", p, e),
            body,
            known,
            violations);
        mustDecide(
            provision,
            effects.get(e),
            String.format(Locale.ROOT, "/provisions/%d/effects/%d/type", p, e),
            violations);
      }
    }
  }

  private void check(
      Effect effect, String pointer, Body body, Set<Holder> known, Violations violations) {
    switch (effect) {
      case Effect.GrantsMandate grant -> mustBeOwn(grant.instrument(), body, pointer, violations);
      case Effect.Excludes excludes -> mustBeOwn(excludes.instrument(), body, pointer, violations);
      case Effect.GrantsCompetence grant -> {
        mustBeOwn(grant.instrument(), body, pointer, violations);
        if (known.stream()
            .noneMatch(
                h ->
                    h.code().equals(grant.body())
                        && h.isOf(body.instrument())
                        && h.kind() == HolderKind.BODY)) {
          violations.add(
              "own-body",
              pointer + "/body",
              Text.of("no-body-of")
                  .with("body", grant.body())
                  .with("instrument", body.instrument()));
        }
      }
      case Effect.Invites invites -> {
        mustExist(invites.addressee(), pointer + "/addressee", known, violations);
        var meeting = invites.meeting();
        if (meeting != null
            && meetings
                .findOptional(meeting)
                .filter(m -> m.family().equals(body.family()))
                .isEmpty()) {
          violations.add(
              "known-meeting",
              pointer + "/meeting",
              Text.of("no-meeting").with("meeting", meeting));
        }
      }
      case Effect.Context c -> {}
      case Effect.Conditions c -> {}
      case Effect.RequestsReport r -> {}
      case Effect.Releases r -> {}
      case Effect.NamesRate r -> {}
    }
  }

  private static void mustDecide(
      Provision provision, Effect effect, String pointer, Violations violations) {
    boolean settles = effect instanceof Effect.Releases || effect instanceof Effect.NamesRate;
    if (settles && !provision.decides()) {
      violations.add(
          "a-deciding-verb",
          pointer,
          Text.of("no-deciding-verb")
              .with("verb", provision.verb())
              .with("role", Words.of(provision.role())));
    }
  }

  private static void mustBeOwn(
      String instrument, Body body, String pointer, Violations violations) {
    if (!instrument.equals(body.instrument())) {
      violations.add(
          "own-instrument",
          pointer + "/instrument",
          Text.of("decides-for-its-own")
              .with("body", body.code())
              .with("instrument", body.instrument()));
    }
  }

  private static void mustExist(
      Addressee addressee, String pointer, Set<Holder> known, Violations violations) {
    var missing =
        switch (addressee) {
          case Addressee.OfBody(var code) when lacks(known, HolderKind.BODY, code) -> code;
          case Addressee.OfInstrument(var code) when lacks(known, HolderKind.INSTRUMENT, code) ->
              code;
          case Addressee.OfOffice(var role, var holder)
              when known.stream().noneMatch(h -> h.code().equals(holder)) ->
              holder;
          default -> null;
        };
    if (missing != null) {
      violations.add(
          "known-addressee", pointer, Text.of("no-addressee").with("addressee", missing));
    }
  }

  private static boolean lacks(Set<Holder> known, HolderKind kind, String code) {
    return known.stream().noneMatch(h -> h.code().equals(code) && h.kind() == kind);
  }

  private static Set<String> codesIn(List<Provision> provisions) {
    var codes = new HashSet<String>();
    provisions.stream()
        .flatMap(p -> p.effects().stream())
        .forEach(
            effect -> {
              switch (effect) {
                case Effect.GrantsCompetence grant -> codes.add(grant.body());
                case Effect.Invites(Addressee.OfBody(var code), var m, var r, var t) ->
                    codes.add(code);
                case Effect.Invites(Addressee.OfInstrument(var code), var m, var r, var t) ->
                    codes.add(code);
                case Effect.Invites(
                        Addressee.OfOffice(var role, var holder),
                        var m,
                        var r,
                        var t) ->
                    codes.add(holder);
                default -> {}
              }
            });
    return codes;
  }
}
