package org.cmsfamily.reporting.finding;

import jakarta.persistence.Converter;
import org.cmsfamily.reporting.WordColumn;

@Converter(autoApply = true)
class StatusColumn extends WordColumn<FindingStatus> {

  StatusColumn() {
    super(FindingStatus.class);
  }
}
