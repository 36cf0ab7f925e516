package org.cmsfamily.registry.body;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.registry.text.NamesColumns;
import org.cmsfamily.registry.text.ProvenanceColumns;
import org.cmsfamily.registry.time.History;
import org.cmsfamily.registry.time.PublishedDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of a body, with those of its competences. */
@Entity
@Table(name = "body")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class BodyEntity extends AggregateEntity<Body> {

  String instrument;
  String type;
  @Embedded NamesColumns names;
  @Nullable String parent;
  @Nullable PublishedDate established;
  @Nullable Integer documentDeadlineDays;
  boolean advisoryOnly;

  @JdbcTypeCode(SqlTypes.JSON)
  List<DecisionRule> decisionRules;

  @Embedded ProvenanceColumns provenance;

  @ElementCollection
  @CollectionTable(name = "competence", joinColumns = @JoinColumn(name = "body"))
  @OrderColumn(name = "position")
  List<CompetenceRow> competences = new ArrayList<>();

  @Override
  protected void copy(Body body) {
    instrument = body.instrument();
    type = body.type();
    names = NamesColumns.of(body.names());
    parent = body.parent();
    established = body.established();
    documentDeadlineDays = body.documentDeadlineDays();
    advisoryOnly = body.advisoryOnly();
    decisionRules = body.decisionRules();
    provenance = ProvenanceColumns.of(body.provenance());
    var history = new History<>(body.competences());
    competences.clear();
    body.competences().forEach(one -> competences.add(CompetenceRow.of(one, history)));
  }

  @Override
  public Body toAggregate() {
    return new Body(
        id(),
        family(),
        instrument,
        type,
        names.toNames(),
        parent,
        established,
        documentDeadlineDays,
        advisoryOnly,
        competences.stream().map(CompetenceRow::toCompetence).toList(),
        decisionRules,
        provenance.toProvenance(),
        version());
  }
}
