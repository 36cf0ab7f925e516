package org.cmsfamily.reporting.ledger;

import jakarta.persistence.Converter;
import org.cmsfamily.reporting.WordColumn;

@Converter(autoApply = true)
class KindColumn extends WordColumn<Kind> {

  KindColumn() {
    super(Kind.class);
  }
}
