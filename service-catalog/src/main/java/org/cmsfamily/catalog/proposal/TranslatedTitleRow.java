package org.cmsfamily.catalog.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The title and texts of the terms in one further language. */
@Embeddable
record TranslatedTitleRow(
    String title,
    @Enumerated(EnumType.STRING) Translation.Status status,
    @Nullable Integer version,
    @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        @Nullable SortedMap<String, String> texts,
    @Nullable String confirmedBy) {

  static TranslatedTitleRow of(Translation one) {
    return new TranslatedTitleRow(
        one.title(), one.status(), one.version(), one.texts(), one.confirmedBy());
  }

  Translation into(String language) {
    return new Translation(
        language, title, status, version, texts == null ? new TreeMap<>() : texts, confirmedBy);
  }
}
