package org.cmsfamily.registry.time;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a {@link Dated} fact: its bounds as published and as days, and from when to when
 * it was known.
 */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class DatedColumns {

  String id;
  @Nullable LocalDate validFrom;
  @Nullable LocalDate validTo;
  @Nullable PublishedDate fromPublished;
  @Nullable PublishedDate toPublished;
  Instant recordedAt;
  @Nullable String replaces;
  @Nullable Instant replacedAt;

  /** The columns of a fact within its history. */
  public static <F extends Dated> DatedColumns of(F fact, History<F> history) {
    var columns = new DatedColumns();
    columns.id = fact.id();
    columns.validFrom = fact.period().firstDay();
    columns.validTo = fact.period().endDay();
    columns.fromPublished = fact.period().from();
    columns.toPublished = fact.period().to();
    columns.recordedAt = fact.recordedAt();
    columns.replaces = fact.replaces();
    columns.replacedAt = history.replacedAt(fact.id()).orElse(null);
    return columns;
  }

  /** The fact's id within its aggregate. */
  public String id() {
    return id;
  }

  /** When it holds. */
  public Period period() {
    return new Period(fromPublished, toPublished);
  }

  /** When it was recorded. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** The fact that it corrects. */
  public @Nullable String replaces() {
    return replaces;
  }
}
