package org.cmsfamily.registry.holder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The row of a holder; it is only ever added. */
@Entity
@Table(name = "holder")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class HolderEntity {

  @Id String code;

  @Enumerated(EnumType.STRING)
  HolderKind kind;

  String family;
  @Nullable String instrument;

  Holder toHolder() {
    return new Holder(code, kind, family, instrument);
  }
}
