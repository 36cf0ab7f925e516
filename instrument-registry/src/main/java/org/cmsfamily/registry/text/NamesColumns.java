package org.cmsfamily.registry.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The columns of {@link Names}. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class NamesColumns {

  @Column(name = "name_en")
  @Nullable String en;

  @Column(name = "name_fr")
  @Nullable String fr;

  @Column(name = "name_es")
  @Nullable String es;

  @Column(name = "name_others")
  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Map<String, String> others;

  /** The columns of a name. */
  public static NamesColumns of(Names names) {
    var columns = new NamesColumns();
    columns.en = names.en();
    columns.fr = names.fr();
    columns.es = names.es();
    columns.others = names.others().isEmpty() ? null : names.others();
    return columns;
  }

  /** The name. */
  public Names toNames() {
    return new Names(en, fr, es, Objects.requireNonNullElse(others, Map.of()));
  }
}
