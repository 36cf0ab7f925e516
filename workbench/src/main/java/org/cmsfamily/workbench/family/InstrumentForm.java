package org.cmsfamily.workbench.family;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.BodyRequest;
import org.cmsfamily.workbench.registry.CompetenceRequest;
import org.cmsfamily.workbench.registry.Instrument;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the forms of an instrument send, each its own part of it. */
public record InstrumentForm(
    @RestForm @Nullable String code,
    @RestForm @Nullable String type,
    @RestForm @Nullable String names,
    @RestForm @Nullable String documentDeadlineDays,
    @RestForm @Nullable String rule,
    @RestForm @Nullable String numerator,
    @RestForm @Nullable String denominator,
    @RestForm @Nullable String ruleText,
    @RestForm @Nullable String body,
    @RestForm @Nullable String subject,
    @RestForm @Nullable String since,
    @RestForm @Nullable String decision,
    @RestForm @Nullable String source,
    @RestForm @Nullable String version,
    @RestForm @Nullable String displayName,
    @RestForm @Nullable String emblem,
    @RestForm @Nullable String colour,
    @RestForm @Nullable String kind,
    @RestForm @Nullable String count,
    @RestForm @Nullable String counted,
    @RestForm @Nullable String reason) {
  /** The rule for all that no other one names. */
  private static final String RULE = "decisionRules.0.";

  Typed fill(Typed typed) {
    return typed
        .with("code", code)
        .with("type", type)
        .with("names", names)
        .with("documentDeadlineDays", documentDeadlineDays)
        .with(RULE + "type", rule)
        .with(RULE + "numerator", numerator)
        .with(RULE + "denominator", denominator)
        .with(RULE + "text", ruleText)
        .with("body", body)
        .with("subject", subject)
        .with("since", since)
        .with("decision", decision)
        .with("source", source)
        .with("version", version)
        .with("identity", "")
        .with("identity.displayName", displayName)
        .with("identity.emblem", emblem)
        .with("identity.colour", colour)
        .with("participation.kind", kind)
        .with("participation.count", count)
        .with("participation.asOf", counted)
        .with("reason", reason);
  }

  /** The form of a change, with what is recorded now. */
  static Typed now(Instrument instrument, String version, Typed typed) {
    var identity = Optional.ofNullable(instrument.identity());
    var parties = Optional.ofNullable(instrument.participation());
    return typed
        .with("version", version)
        .with("identity.displayName", identity.map(Instrument.Identity::displayName).orElse(""))
        .with("identity.emblem", identity.map(Instrument.Identity::emblem).orElse(""))
        .with("identity.colour", identity.map(Instrument.Identity::colour).orElse(""))
        .with("participation.kind", parties.map(Instrument.Participation::kind).orElse(""))
        .with("participation.count", parties.map(one -> "" + one.count()).orElse(""))
        .with("participation.asOf", parties.map(Instrument.Participation::asOf).orElse(""));
  }

  static BodyRequest body(
      String instrument, Typed typed, Language language, @Nullable String actingAs) {
    var rule =
        new BodyRequest.RuleRequest(
            "default",
            typed.filled(RULE + "type"),
            number(typed.value(RULE + "numerator")),
            number(typed.value(RULE + "denominator")),
            typed.filled(RULE + "text"));
    return new BodyRequest(
        instrument,
        typed.filled("code"),
        typed.filled("type"),
        Map.of(language.tag(), typed.value("names")),
        number(typed.value("documentDeadlineDays")),
        rule.type() == null ? List.of() : List.of(rule),
        actingAs);
  }

  static CompetenceRequest competence(Typed typed, @Nullable String actingAs) {
    return new CompetenceRequest(
        typed.filled("subject"),
        typed.filled("since"),
        typed.filled("decision"),
        typed.filled("source"),
        actingAs);
  }

  private static @Nullable Integer number(String text) {
    return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
  }
}
