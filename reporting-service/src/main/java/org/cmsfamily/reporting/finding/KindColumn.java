package org.cmsfamily.reporting.finding;

import jakarta.persistence.Converter;
import org.cmsfamily.reporting.WordColumn;

@Converter(autoApply = true)
class KindColumn extends WordColumn<FindingKind> {

  KindColumn() {
    super(FindingKind.class);
  }
}
