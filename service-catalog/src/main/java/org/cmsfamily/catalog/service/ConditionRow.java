package org.cmsfamily.catalog.service;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A condition of an approval, and whether it is met. */
@Embeddable
record ConditionRow(
    String instrument,
    String text,
    @Enumerated(EnumType.STRING) ServiceCondition.Kind kind,
    @Nullable LocalDate due,
    @Nullable LocalDate metOn) {

  static ConditionRow of(ServiceCondition one) {
    return new ConditionRow(one.instrument(), one.text(), one.kind(), one.by(), one.met());
  }

  ServiceCondition condition() {
    return new ServiceCondition(instrument, text, kind, due, metOn);
  }
}
