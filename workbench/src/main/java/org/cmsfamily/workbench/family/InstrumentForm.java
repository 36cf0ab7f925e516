package org.cmsfamily.workbench.family;

import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.BodyRequest;
import org.cmsfamily.workbench.registry.CompetenceRequest;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the forms of an instrument send: a new body, or what one may decide on. */
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
    @RestForm @Nullable String source) {
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
        .with("source", source);
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
