package org.cmsfamily.registry.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The columns of {@link Names}. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class NamesColumns {

  @Column(name = "name_en")
  String en;

  @Column(name = "name_fr")
  @Nullable String fr;

  @Column(name = "name_es")
  @Nullable String es;

  /** The columns of a name. */
  public static NamesColumns of(Names names) {
    var columns = new NamesColumns();
    columns.en = names.en();
    columns.fr = names.fr();
    columns.es = names.es();
    return columns;
  }

  /** The name. */
  public Names toNames() {
    return new Names(en, fr, es);
  }
}
