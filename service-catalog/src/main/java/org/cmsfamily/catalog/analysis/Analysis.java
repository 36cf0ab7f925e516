package org.cmsfamily.catalog.analysis;

import java.util.List;
import org.cmsfamily.catalog.cost.Sparse;

/** An independent study: its implications side by side, never summed. Source: P2, P4, P5. */
public record Analysis(String code, String family, String title, List<Implication> implications) {

  public Analysis {
    implications = Sparse.list(implications);
  }

  /** It says something about the area. */
  public boolean covers(String area) {
    return implications.stream().anyMatch(implication -> implication.concerns(area));
  }
}
