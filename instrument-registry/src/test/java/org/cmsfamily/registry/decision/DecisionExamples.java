package org.cmsfamily.registry.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/** A decision of the CMS Standing Committee in its several states. */
public final class DecisionExamples {

  public static final Instant RECORDED = Instant.parse("2026-11-02T10:00:00Z");

  private DecisionExamples() {}

  public static Decision inState(DecisionStatus status) {
    return decision(status, List.of());
  }

  /** Adopted, with one provision that sets a condition. */
  public static Decision conditioned(Effect.@Nullable HeldBy heldBy) {
    return decision(
        DecisionStatus.ADOPTED,
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

  /** As the example's registrar recorded it, and its Chair confirmed. */
  public static Decision confirmed(Decision decision) {
    return decision.confirmed(byTheChair(RECORDED), null);
  }

  static Confirmation byTheChair(Instant at) {
    return by("chair", "CMS-STC", at);
  }

  static Confirmation by(String role, String holder, Instant at) {
    return new Confirmation("p-" + role, new Capacity(role, holder), at);
  }

  static StatusChange statusChange(DecisionStatus status, Instant at) {
    var day = new PublishedDate("2015-10-15");
    return new StatusChange(
        status,
        day,
        status.isPending() ? null : day,
        null,
        status == DecisionStatus.ADOPTED_CONDITIONAL ? "once funds are there" : null,
        false,
        Set.of(),
        null,
        null,
        "https://example.org/stc44",
        "p-registrar",
        null,
        null,
        at);
  }

  static Decision decision(DecisionStatus status, List<Provision> provisions) {
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
        List.of(statusChange(status, RECORDED)),
        List.of(),
        DecisionTexts.in("en"),
        false,
        Provenance.UNSTATED,
        1);
  }
}
