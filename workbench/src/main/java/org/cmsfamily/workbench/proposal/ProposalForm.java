package org.cmsfamily.workbench.proposal;

import java.util.List;
import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a proposal ask for; each has only some of the fields.
 *
 * @param fingerprint of the terms that the page showed
 * @param version of the terms that the page showed
 * @param conditions one a line
 */
public record ProposalForm(
    @RestForm @Nullable String fingerprint,
    @RestForm @Nullable String version,
    @RestForm @Nullable String language,
    @RestForm @Nullable String title,
    @RestForm List<String> participants,
    @RestForm @Nullable String by,
    @RestForm @Nullable String opinion,
    @RestForm @Nullable String text,
    @RestForm @Nullable String reason,
    @RestForm @Nullable String body,
    @RestForm @Nullable String meeting,
    @RestForm @Nullable String agendaItem,
    @RestForm @Nullable String symbol,
    @RestForm @Nullable String draftDecision,
    @RestForm @Nullable String decision,
    @RestForm @Nullable String outcome,
    @RestForm @Nullable String conditions,
    @RestForm @Nullable String conditionsBy,
    @RestForm @Nullable String until,
    @RestForm @Nullable String untilMeeting) {

  Typed fill(Typed typed) {
    return typed
        .with("fingerprint", fingerprint)
        .with("version", version)
        .with("language", language)
        .with("title", title)
        .with("participants", String.join(",", participants))
        .with("by", by)
        .with("opinion", opinion)
        .with("text", text)
        .with("reason", reason)
        .with("body", body)
        .with("meeting", meeting)
        .with("agendaItem", agendaItem)
        .with("symbol", symbol)
        .with("draftDecision", draftDecision)
        .with("decision", decision)
        .with("outcome", outcome)
        .with("conditions", conditions)
        .with("conditionsBy", conditionsBy)
        .with("until", until)
        .with("untilMeeting", untilMeeting);
  }
}
