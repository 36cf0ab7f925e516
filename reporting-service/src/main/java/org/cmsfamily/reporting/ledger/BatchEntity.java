package org.cmsfamily.reporting.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ledger_batch")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class BatchEntity {
  @Id String id;
  String family;
  String payer;
  String sourceSystem;
  String layout;
  @Nullable Integer profileVersion;
  String sha256;
  int accepted;
  int alreadyKnown;
  LocalDate importedOn;

  @Column(insertable = false, updatable = false)
  Instant createdAt;

  Capacity importedBy;
  @Nullable String undoes;
  String[] readers;

  static BatchEntity of(Batch batch) {
    var entity = new BatchEntity();
    entity.id = batch.batch();
    entity.family = batch.family();
    entity.payer = batch.payer();
    entity.sourceSystem = batch.sourceSystem();
    entity.layout = batch.layout();
    entity.profileVersion = batch.profileVersion();
    entity.sha256 = batch.sha256();
    entity.accepted = batch.accepted();
    entity.alreadyKnown = batch.alreadyKnown();
    entity.importedOn = batch.importedOn();
    entity.importedBy = batch.by();
    entity.undoes = batch.undoes();
    entity.readers = new String[] {batch.payer()};
    return entity;
  }

  Batch toBatch() {
    return new Batch(
        id,
        family,
        payer,
        sourceSystem,
        layout,
        profileVersion,
        sha256,
        accepted,
        alreadyKnown,
        importedOn,
        importedBy,
        undoes);
  }
}
