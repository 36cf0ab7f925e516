package org.cmsfamily.workbench.ledger;

import java.util.List;
import org.cmsfamily.workbench.reporting.Batch;
import org.cmsfamily.workbench.reporting.KindSum;
import org.cmsfamily.workbench.reporting.PostingGroup;

/** A file that was imported, and what it came to. */
public record ImportedFile(Batch batch, List<PostingGroup> groups) {

  /** What it came to, by kind. */
  public List<KindSum> sums() {
    return KindSum.of(groups);
  }

  /** The quarters that it is booked in. */
  public List<QuarterPlace> quarters() {
    return groups.stream()
        .map(group -> new QuarterPlace(group.service(), group.quarter()))
        .distinct()
        .toList();
  }
}
