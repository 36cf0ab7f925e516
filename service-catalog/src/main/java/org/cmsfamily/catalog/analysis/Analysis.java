package org.cmsfamily.catalog.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.cost.Sparse;
import org.jspecify.annotations.Nullable;

/**
 * A study: its implications side by side, never summed. Source: P2, P4, P5.
 *
 * @param author an instrument's, secretariat's or organisation's code, or a name; null where it was
 *     not recorded
 * @param date when it was published, if that is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Analysis(
    String code,
    String family,
    String title,
    @Nullable String author,
    @Nullable LocalDate date,
    List<Implication> implications) {

  public Analysis {
    implications = Sparse.list(implications);
  }

  /** The same under another code. */
  Analysis under(String other) {
    return new Analysis(other, family, title, author, date, implications);
  }

  /** It says something about the area. */
  public boolean covers(String area) {
    return implications.stream().anyMatch(implication -> implication.concerns(area));
  }
}
