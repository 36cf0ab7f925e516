package org.cmsfamily.workbench.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.workbench.catalog.ApprovalRequest;
import org.cmsfamily.workbench.catalog.ApprovalRequest.ConditionRequest;
import org.cmsfamily.workbench.catalog.GivenAdviceRequest;
import org.cmsfamily.workbench.catalog.SignatureRequest;
import org.cmsfamily.workbench.catalog.SignatureWithdrawalRequest;
import org.cmsfamily.workbench.catalog.TermsSubmissionRequest;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What was entered to do an act; of each act, only its own fields.
 *
 * @param key by which the same form, sent twice, is done once
 * @param fingerprint of the terms that the page showed
 * @param version of the terms that the page showed
 * @param conditions one a line
 */
public record ActFields(
    @RestForm @Nullable String actingAs,
    @RestForm @Nullable String key,
    @RestForm @Nullable String fingerprint,
    @RestForm @Nullable Integer version,
    @RestForm @Nullable String reason,
    @RestForm @Nullable String opinion,
    @RestForm @Nullable String text,
    @RestForm @Nullable String body,
    @RestForm @Nullable String meeting,
    @RestForm @Nullable String agendaItem,
    @RestForm @Nullable String symbol,
    @RestForm @Nullable String decision,
    @RestForm @Nullable String outcome,
    @RestForm @Nullable String conditions,
    @RestForm @Nullable String conditionsBy,
    @RestForm @Nullable String until) {
  static final ActFields EMPTY =
      new ActFields(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null);

  /** The fields at which a refusal can be shown. */
  static final Set<String> SHOWN =
      Set.of(
          "actingAs",
          "reason",
          "opinion",
          "text",
          "body",
          "meeting",
          "agendaItem",
          "symbol",
          "decision",
          "outcome",
          "conditions",
          "until");

  String capacity() {
    return text(actingAs);
  }

  String idempotencyKey() {
    return text(key);
  }

  SignatureRequest signature() {
    return new SignatureRequest(text(fingerprint), capacity());
  }

  SignatureWithdrawalRequest signatureWithdrawal() {
    return new SignatureWithdrawalRequest(filled(reason), capacity());
  }

  GivenAdviceRequest advice() {
    int number = Optional.ofNullable(version).orElse(0);
    return new GivenAdviceRequest(number, filled(opinion), filled(text), capacity());
  }

  TermsSubmissionRequest submission() {
    return new TermsSubmissionRequest(
        filled(body), filled(meeting), filled(agendaItem), filled(symbol), capacity());
  }

  ApprovalRequest approval() {
    return new ApprovalRequest(
        filled(decision),
        filled(outcome),
        conditionLines(),
        filled(until),
        filled(reason),
        capacity());
  }

  private List<ConditionRequest> conditionLines() {
    var by = filled(conditionsBy);
    var kind = by == null ? "before-start" : "by-date";
    return text(conditions)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new ConditionRequest(line, kind, by))
        .toList();
  }

  private static String text(@Nullable String value) {
    return Optional.ofNullable(value).orElse("");
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
