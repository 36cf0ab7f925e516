package org.cmsfamily.registry.instrument;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.registry.text.NamesColumns;
import org.cmsfamily.registry.text.ProvenanceColumns;
import org.cmsfamily.registry.time.PublishedDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The row of an instrument. */
@Entity
@Table(name = "instrument")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class InstrumentEntity extends AggregateEntity<Instrument> {

  String shortName;
  @Embedded NamesColumns names;

  @Enumerated(EnumType.STRING)
  InstrumentKind kind;

  @Nullable String legalBasis;
  boolean binding;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> languages;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable VisualIdentity identity;

  @Nullable PublishedDate concluded;
  @Nullable String concludedAt;
  @Nullable PublishedDate openedForSignature;
  @Nullable PublishedDate inForce;
  @Nullable LocalDate inForceFrom;
  @Nullable String depositary;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable Participation participation;

  @Nullable String website;

  @JdbcTypeCode(SqlTypes.JSON)
  List<FormerName> formerNames;

  @Embedded ProvenanceColumns provenance;

  @Override
  protected void copy(Instrument instrument) {
    shortName = instrument.shortName();
    names = NamesColumns.of(instrument.names());
    kind = instrument.kind();
    legalBasis = instrument.legalBasis();
    binding = instrument.binding();
    languages = instrument.languages();
    identity = instrument.identity();
    copy(instrument.milestones());
    participation = instrument.participation();
    website = instrument.website();
    formerNames = instrument.formerNames();
    provenance = ProvenanceColumns.of(instrument.provenance());
  }

  private void copy(Milestones milestones) {
    concluded = milestones.concluded();
    concludedAt = milestones.concludedAt();
    openedForSignature = milestones.openedForSignature();
    inForce = milestones.inForce();
    inForceFrom = inForce == null ? null : inForce.first();
    depositary = milestones.depositary();
  }

  @Override
  public Instrument toAggregate() {
    return new Instrument(
        id(),
        family(),
        shortName,
        names.toNames(),
        kind,
        legalBasis,
        binding,
        languages,
        identity,
        new Milestones(concluded, concludedAt, openedForSignature, inForce, depositary),
        participation,
        website,
        formerNames,
        provenance.toProvenance(),
        version());
  }
}
