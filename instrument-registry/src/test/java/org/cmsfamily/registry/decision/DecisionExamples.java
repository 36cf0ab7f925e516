package org.cmsfamily.registry.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/** A decision of the CMS Standing Committee in its several states. */
public final class DecisionExamples {

  public static final Instant RECORDED = Instant.parse("2026-11-02T10:00:00Z");

  private DecisionExamples() {}

  public static Decision inState(DecisionStatus status, @Nullable String citation) {
    return decision(status, citation, List.of());
  }

  /** Adopted, with one provision that sets a condition. */
  public static Decision conditioned(Effect.@Nullable HeldBy heldBy) {
    return decision(
        DecisionStatus.ADOPTED,
        "https://example.org/stc44",
        List.of(
            new Provision(
                "3",
                ProvisionRole.OPERATIVE,
                "decide",
                null,
                "Decides so, on a condition",
                List.of(new Effect.Conditions("only in French", heldBy, false)),
                List.of(),
                List.of(),
                null)));
  }

  public static Decision inviting(List<Addressee> addressees) {
    var effects =
        addressees.stream()
            .<Effect>map(a -> new Effect.Invites(a, null, List.of("to consider it"), null))
            .toList();
    return decision(
        DecisionStatus.ADOPTED,
        "https://example.org/stc44",
        List.of(
            new Provision(
                "P12",
                ProvisionRole.OPERATIVE,
                "invite",
                "Invites",
                "Invites others",
                effects,
                List.of(),
                List.of(),
                null)));
  }

  static StatusChange.Confirmation byTheChair(Instant at) {
    return new StatusChange.Confirmation("p-chair", new Capacity("chair", "CMS-STC"), at);
  }

  static StatusChange statusChange(DecisionStatus status, Instant at) {
    var day = new PublishedDate("2015-10-15");
    return new StatusChange(
        status,
        day,
        status.isPending() ? null : day,
        status == DecisionStatus.ADOPTED_CONDITIONAL ? "once funds are there" : null,
        false,
        Set.of(),
        null,
        null,
        at);
  }

  private static Decision decision(
      DecisionStatus status, @Nullable String citation, List<Provision> provisions) {
    var first = statusChange(status, RECORDED);
    return new Decision(
        "CMS-STC44-SYNERGIES",
        "FAM",
        "CMS",
        "CMS-STC",
        "CMS-STC-44",
        null,
        null,
        new Names("Synergies", null, null),
        provisions,
        List.of(),
        List.of(
            new StatusChange(
                first.status(),
                first.on(),
                first.adoptedOn(),
                first.condition(),
                false,
                Set.of(),
                null,
                citation,
                RECORDED)),
        List.of(),
        false,
        Provenance.UNSTATED,
        1);
  }
}
