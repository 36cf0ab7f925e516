package org.cmsfamily.reporting.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Set;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "posting_group")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class PostingGroupEntity {
  @Id String id;
  String family;
  String batch;
  String service;
  Quarter quarter;
  Quarter concerns;
  Kind kind;
  String paidBy;
  @Nullable String borneBy;

  @Column(name = "key")
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable ApportionmentKey apportionmentKey;

  int entries;
  String currency;
  BigDecimal booked;
  BigDecimal planned;
  BigDecimal days;
  String sha256;
  String[] readers;

  /** Whether the bearer, where it is another than the payer, has accepted it. */
  @Formula("exists (select 1 from acceptance a where a.posting_group = id)")
  boolean accepted;

  /** The quarter that it is counted in. */
  @Formula("coalesce((select r.quarter from restatement r where r.posting_group = id), quarter)")
  String countedIn;

  static PostingGroupEntity of(PostingGroup group, Set<String> readers) {
    var entity = new PostingGroupEntity();
    entity.id = group.id();
    entity.family = group.family();
    entity.batch = group.batch();
    entity.service = group.service();
    entity.quarter = group.quarter();
    entity.concerns = group.concerns();
    entity.kind = group.kind();
    entity.paidBy = group.paidBy();
    entity.borneBy = group.proposedTo() == null ? group.borneBy() : group.proposedTo();
    entity.apportionmentKey = group.key();
    entity.entries = group.count();
    entity.currency = group.booked().getCurrency().getCurrencyCode();
    entity.booked = Amounts.number(group.booked());
    entity.planned = Amounts.number(group.planned());
    entity.days = group.days();
    entity.sha256 = group.sha256();
    entity.readers = readers.toArray(String[]::new);
    return entity;
  }

  PostingGroup toGroup() {
    boolean proposed = borneBy != null && !borneBy.equals(paidBy) && !accepted;
    return new PostingGroup(
        id,
        batch,
        family,
        service,
        Quarter.parse(countedIn),
        concerns,
        kind,
        paidBy,
        proposed ? paidBy : borneBy,
        apportionmentKey,
        entries,
        Amounts.of(booked, currency),
        Amounts.of(planned, currency),
        days,
        sha256,
        proposed ? borneBy : null);
  }
}
