package org.cmsfamily.registry.text;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The columns of a {@link Provenance}. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class ProvenanceColumns {

  @Enumerated(EnumType.STRING)
  @Nullable Confidence confidence;

  @Nullable String source;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> notes;

  /** The columns of a provenance. */
  public static ProvenanceColumns of(Provenance provenance) {
    var columns = new ProvenanceColumns();
    columns.confidence = provenance.confidence();
    columns.source = provenance.source();
    columns.notes = provenance.notes();
    return columns;
  }

  /** The provenance. */
  public Provenance toProvenance() {
    return new Provenance(confidence, source, notes);
  }
}
