package org.cmsfamily.registry.decision;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.registry.text.Names;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A title or provision of a decision in one language, as it is searched. The database adds its
 * words, each language's by its own rules.
 */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class PassageRow {

  String language;
  @Nullable String number;

  /** In dictionary form; null of a title. */
  @Nullable String verb;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> areas;

  String text;

  /**
   * The passages of a decision.
   *
   * @param least how many there are at least: rows are never deleted, those too many say nothing
   */
  static List<PassageRow> of(Decision decision, int least) {
    var rows = passages(decision);
    while (rows.size() < least) {
      rows.add(title(decision.texts().language(), ""));
    }
    return rows;
  }

  private static List<PassageRow> passages(Decision decision) {
    var rows = new ArrayList<PassageRow>();
    titles(decision.title(), decision.texts().language(), rows);
    decision
        .provisions()
        .forEach(one -> rows.add(of(decision.texts().language(), one, one.text())));
    for (var language : decision.texts().languages(Instant.MAX)) {
      decision.texts().in(language, Instant.MAX).ifPresent(text -> add(decision, text, rows));
    }
    return rows;
  }

  private static void titles(Names title, String original, List<PassageRow> rows) {
    var byLanguage = title.byLanguage();
    rows.add(title(original, title.in(original)));
    byLanguage.forEach(
        (language, text) -> {
          if (!language.equals(original)) {
            rows.add(title(language, text));
          }
        });
  }

  private static void add(Decision decision, LanguageText text, List<PassageRow> rows) {
    rows.add(title(text.language(), text.title()));
    for (int i = 0; i < text.provisions().size(); i++) {
      rows.add(of(text.language(), decision.provisions().get(i), text.provisions().get(i)));
    }
  }

  private static PassageRow title(String language, String text) {
    return row(language, null, null, List.of(), text);
  }

  private static PassageRow of(String language, Provision provision, String text) {
    return row(language, provision.number(), provision.verb(), provision.serviceAreas(), text);
  }

  private static PassageRow row(
      String language,
      @Nullable String number,
      @Nullable String verb,
      List<String> areas,
      String text) {
    var row = new PassageRow();
    row.language = language;
    row.number = number;
    row.verb = verb;
    row.areas = areas;
    row.text = text;
    return row;
  }
}
