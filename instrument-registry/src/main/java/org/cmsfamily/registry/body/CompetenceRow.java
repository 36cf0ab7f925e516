package org.cmsfamily.registry.body;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import org.cmsfamily.registry.text.ProvenanceColumns;
import org.cmsfamily.registry.time.DatedColumns;
import org.cmsfamily.registry.time.History;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A competence as a row of its body. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class CompetenceRow {

  @Embedded DatedColumns dated;
  String subject;
  @Nullable String decision;
  @Nullable String limits;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> areas;

  @Embedded ProvenanceColumns provenance;

  static CompetenceRow of(Competence competence, History<Competence> competences) {
    var row = new CompetenceRow();
    row.dated = DatedColumns.of(competence, competences);
    row.subject = competence.subject();
    row.decision = competence.decision();
    row.limits = competence.limits();
    row.areas = competence.areas();
    row.provenance = ProvenanceColumns.of(competence.provenance());
    return row;
  }

  Competence toCompetence() {
    return new Competence(
        dated.id(),
        subject,
        dated.period(),
        decision,
        limits,
        areas,
        provenance.toProvenance(),
        dated.recordedAt(),
        dated.replaces());
  }
}
