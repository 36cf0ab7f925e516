package org.cmsfamily.registry.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.registry.symbol.ParsedSymbol;
import org.cmsfamily.registry.text.NamesColumns;
import org.cmsfamily.registry.text.ProvenanceColumns;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The row of a decision, with those of its changes of status. */
@Entity
@Table(name = "decision")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class DecisionEntity extends AggregateEntity<Decision> {

  String instrument;
  String body;
  String meeting;

  @Enumerated(EnumType.STRING)
  DecisionStatus status;

  boolean counts;
  boolean recordCounts;
  boolean awaitsConfirmation;
  @Nullable String symbol;
  @Nullable String symbolKey;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable ParsedSymbol parsed;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
  @AttributeOverride(name = "es", column = @Column(name = "title_es"))
  @AttributeOverride(name = "others", column = @Column(name = "title_others"))
  NamesColumns title;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Provision> provisions;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Relation> relations;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Erratum> errata;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  DecisionTexts texts;

  @Nullable LocalDate adoptedOn;
  boolean demonstration;
  @Embedded ProvenanceColumns provenance;

  @ElementCollection
  @CollectionTable(name = "decision_status_change", joinColumns = @JoinColumn(name = "decision"))
  @OrderColumn(name = "position")
  List<StatusChangeRow> statusChanges = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "decision_passage", joinColumns = @JoinColumn(name = "decision"))
  @OrderColumn(name = "position")
  List<PassageRow> passages = new ArrayList<>();

  @Override
  protected void copy(Decision decision) {
    instrument = decision.instrument();
    body = decision.body();
    meeting = decision.meeting();
    status = decision.now().status();
    counts = decision.counts();
    recordCounts = decision.recordCounts();
    awaitsConfirmation = decision.course().awaitsConfirmation();
    symbol = decision.symbol();
    symbolKey = decision.symbolKey();
    parsed = decision.parsed();
    title = NamesColumns.of(decision.title());
    provisions = decision.provisions();
    relations = decision.relations();
    errata = decision.errata();
    texts = decision.texts();
    adoptedOn = decision.adopted().orElse(null);
    demonstration = decision.demonstration();
    provenance = ProvenanceColumns.of(decision.provenance());
    statusChanges.clear();
    decision.statusChanges().forEach(one -> statusChanges.add(StatusChangeRow.of(one, decision)));
    var searched = PassageRow.of(decision, passages.size());
    passages.clear();
    passages.addAll(searched);
  }

  @Override
  public Decision toAggregate() {
    return new Decision(
        id(),
        family(),
        instrument,
        body,
        meeting,
        symbol,
        parsed,
        title.toNames(),
        provisions,
        relations,
        statusChanges.stream().map(StatusChangeRow::toStatusChange).toList(),
        errata,
        texts,
        demonstration,
        provenance.toProvenance(),
        version());
  }
}
