package org.cmsfamily.reporting.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.snapshot.Change;
import org.jspecify.annotations.Nullable;

/** Lists what differs between two revisions, figure by figure. */
public final class Changes {

  private Changes() {}

  /** Every figure that differs, by its pointer. */
  public static List<Change> between(ReportDocument before, ReportDocument after) {
    var old = Json.tree(before);
    var now = Json.tree(after);
    var figures = new TreeSet<String>(before.provenance().figures().keySet());
    figures.addAll(after.provenance().figures().keySet());
    return figures.stream()
        .map(figure -> new Change(figure, plain(old.at(figure)), plain(now.at(figure))))
        .filter(change -> !Objects.equals(change.before(), change.after()))
        .toList();
  }

  /** An amount as {@code 27000.00 EUR}, days as a plain decimal. */
  private static @Nullable String plain(JsonNode figure) {
    if (figure.isMissingNode() || figure.isNull()) {
      return null;
    }
    return figure.isObject()
        ? figure.path("amount").asText() + " " + figure.path("currency").asText()
        : figure.asText();
  }
}
