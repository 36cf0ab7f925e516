package org.cmsfamily.workbench.report;

import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the forms of a report ask for. */
public record ReportForm(
    @RestForm @Nullable String revision,
    @RestForm @Nullable String text,
    @RestForm @Nullable String meeting,
    @RestForm @Nullable String agendaItem,
    @RestForm @Nullable String symbol,
    @RestForm @Nullable String decision) {

  Typed fill(Typed typed) {
    return typed
        .with("revision", revision)
        .with("text", text)
        .with("meeting", meeting)
        .with("agendaItem", agendaItem)
        .with("symbol", symbol)
        .with("decision", decision);
  }
}
